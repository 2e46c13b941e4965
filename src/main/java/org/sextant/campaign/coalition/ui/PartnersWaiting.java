package org.sextant.campaign.coalition.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.coalition.Coalition;
import org.sextant.campaign.coalition.CoalitionRight;
import org.sextant.campaign.coalition.PartnerState;
import org.sextant.campaign.coalition.PartnerSummary;
import org.sextant.member.RoleHolders;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Invitations into a coalition that wait for who speaks for the organisation. */
@Component
class PartnersWaiting implements Waiting {

    private static final int MOST = 10;

    private final Coalition coalition;
    private final Campaigns campaigns;
    private final RoleHolders holders;
    private final Messages messages;

    PartnersWaiting(Coalition coalition, Campaigns campaigns, RoleHolders holders, Messages messages) {
        this.coalition = coalition;
        this.campaigns = campaigns;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        return coalition.concerning(person).stream()
                .filter(partner -> partner.state() == PartnerState.INVITED)
                .limit(MOST)
                .flatMap(partner ->
                        campaigns.byId(partner.campaign()).map(campaign -> row(partner, campaign, words)).stream())
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return holders.allowed(
                people,
                CoalitionRight.SPEAK,
                coalition.invited().stream().map(Scope::of).toList());
    }

    private static Row row(PartnerSummary partner, CampaignSummary campaign, Words words) {
        return new Row(
                Sort.REQUEST,
                Waiting.Urgency.SOMEBODY_WAITS,
                campaign.principle(),
                words.of("coalition.waits.kind"),
                campaign.title().in(words.language()),
                words.of("coalition.waits.why", "name", partner.organisation().name()),
                words.of("coalition.waits.act"),
                Sought.on(CoalitionPolicy.PATH, partner.key()),
                partner.key());
    }
}
