package org.sextant.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts that were begun by mistake. Thrown away, one stands in no list and plans nothing for the programme; for a time it can be put back, and then it is erased
 * with all that hangs on it. What the public has seen is ended, and stays.
 */
@Service
@Transactional
public class Drafts {

    /** How long one can be put back. */
    public static final Duration CAN_BE_PUT_BACK = Duration.ofDays(30);

    private final Register register;
    private final CampaignRepository campaigns;
    private final Acts acts;
    private final ObjectProvider<DraftPart> parts;
    private final Clock clock;

    Drafts(Register register, CampaignRepository campaigns, Acts acts, ObjectProvider<DraftPart> parts, Clock clock) {
        this.register = register;
        this.campaigns = campaigns;
        this.acts = acts;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Throws a draft away.
     *
     * @throws NotPermitted unless {@code by} is an organizer there
     * @throws WrongStage unless it is a draft
     * @throws HeldBack if something hangs on it that is not thrown away
     */
    public void discard(CampaignId id, PersonId by) {
        change(id, by, "draft-discarded", campaign -> {
            if (isHeldBack(id)) {
                throw new HeldBack();
            }
            campaign.discard(clock.instant());
        });
    }

    /**
     * Puts back what was thrown away; once more, and nothing changes.
     *
     * @throws NotPermitted unless {@code by} is an organizer there
     * @throws NoSuchCampaign if it has been erased
     */
    public void putBack(CampaignId id, PersonId by) {
        change(id, by, "draft-put-back", Campaign::putBack);
    }

    /** Those of the person's campaigns that were thrown away and can be put back by them, the latest first. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> discarded(PersonId person) {
        var planned = acts.plannedBy(person);
        return campaigns
                .findDiscarded(acts.campaignsOf(person), acts.organisationsOf(person), Limit.of(Campaigns.MOST))
                .stream()
                .filter(campaign -> campaign.liesIn(planned))
                .map(Campaign::summary)
                .toList();
    }

    private void change(CampaignId id, PersonId by, String act, Consumer<Campaign> verb) {
        var campaign = register.find(id);
        acts.plan(by, campaign, act);
        verb.accept(campaign);
        register.keep(campaign);
    }

    private boolean isHeldBack(CampaignId id) {
        return parts.stream().anyMatch(part -> part.holdsBack(id));
    }

    List<CampaignId> due(Instant now) {
        return campaigns.discardedBefore(now.minus(CAN_BE_PUT_BACK), Limit.of(Campaigns.MOST));
    }

    /** Erases one that is due, unless it was put back meanwhile or something has come to hang on it. */
    void erase(CampaignId id) {
        campaigns
                .findById(id)
                .filter(campaign -> campaign.life().discardedAt().isPresent() && !isHeldBack(id))
                .ifPresent(campaign -> {
                    parts.forEach(part -> part.erase(id));
                    campaigns.delete(campaign);
                });
    }
}
