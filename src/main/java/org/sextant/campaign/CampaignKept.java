package org.sextant.campaign;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody did to a campaign as a whole, and what they counted for its objectives: history, which stays without their name. */
@Component
@Order(20)
class CampaignKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.stays("campaign", "asked_by"),
                PersonColumn.stays("campaign", "agreed_by"),
                PersonColumn.stays("campaign_turn", "person"),
                PersonColumn.stays("campaign_objective", "told_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("campaign.kept.turns", """
                        select c.title as campaign, t.turn, t.at, t.why as reason from campaign_turn t join campaign c on c.id = t.campaign
                        where t.person = :person order by t.at desc""").localized("campaign").coded("turn", "campaign.turn"),
                KeptTable.of("campaign.kept.objectives", """
                        select c.title as campaign, o.title as objective, o.told_at from campaign_objective o join campaign c on c.id = o.campaign
                        where o.told_by = :person order by o.told_at desc""")
                        .localized("campaign")
                        .localized("objective"));
    }
}
