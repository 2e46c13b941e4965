package org.sextant.campaign.coalition;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody said for an organisation or a campaign about who stands behind what: history, which stays without their name. */
@Component
@Order(21)
class CoalitionKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.stays("campaign_partner_step", "person"),
                PersonColumn.emptied("campaign_partner", "spokesperson"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("coalition.kept.steps", """
                        select c.title as campaign, o.name as organisation, s.step, s.at from campaign_partner_step s join campaign c on c.id = s.campaign
                        join organisation o on o.id = s.organisation where s.person = :person order by s.at desc""").localized("campaign").coded("step", "coalition.step"),
                KeptTable.of("coalition.kept.speaks", """
                        select c.title as campaign, o.name as organisation from campaign_partner p join campaign c on c.id = p.campaign
                        join organisation o on o.id = p.organisation where p.spokesperson = :person order by o.name""").localized("campaign").changedAt("coalition"));
    }
}
