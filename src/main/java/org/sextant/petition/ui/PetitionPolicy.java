package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.Petitions;
import org.sextant.shell.RoutePolicy;
import org.sextant.shell.ui.ModerationQueue;
import org.sextant.vocabulary.PersonId;

/** Whoever works in a campaign may read its petitions, its organizers may begin one; what waits for moderators is theirs, and what waits for translators theirs. */
@SpringComponent
class PetitionPolicy implements RoutePolicy {

    private final Campaigns campaigns;
    private final Petitions petitions;
    private final Access access;
    private final ToTranslate pieces;
    private final List<ModerationQueue> queues;

    PetitionPolicy(
            Campaigns campaigns, Petitions petitions, Access access, ToTranslate pieces, List<ModerationQueue> queues) {
        this.campaigns = campaigns;
        this.petitions = petitions;
        this.access = access;
        this.pieces = pieces;
        this.queues = queues;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        if (path.equals(ModerationView.PATH)) {
            return Verdict.openIf(access.moderate(person) || queues.stream().anyMatch(queue -> queue.concerns(person)));
        }
        if (path.equals(WatchView.PATH)) {
            return Verdict.openIf(access.watch(person));
        }
        if (path.equals(TranslationsView.PATH)) {
            return Verdict.openIf(pieces.translates(person));
        }
        return Address.in(path).map(address -> verdict(person, address)).orElse(Verdict.NOT_MINE);
    }

    private Verdict verdict(PersonId person, Address address) {
        return address.campaignSlug()
                .flatMap(campaigns::bySlug)
                .map(campaign -> verdict(person, campaign, address))
                .orElse(Verdict.UNKNOWN);
    }

    private Verdict verdict(PersonId person, CampaignSummary campaign, Address address) {
        if (address.isNew()) {
            return Verdict.openIf(access.write(person, campaign));
        }
        // Who has no business in the campaign does not learn either which petitions it has.
        if (!access.read(person, campaign)) {
            return Verdict.FORBIDDEN;
        }
        return Verdict.foundIf(address.petitionSlug()
                .flatMap(petitions::bySlug)
                .filter(petition -> petition.campaign().equals(campaign.id()))
                .isPresent());
    }
}
