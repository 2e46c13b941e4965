package org.sextant.campaign.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Stage;
import org.sextant.campaign.Team;
import org.sextant.campaign.calendar.Observances;
import org.sextant.campaign.ui.PlanPart;
import org.sextant.shell.RoutePolicies;
import org.sextant.shell.ui.Desk;

/** In the plan, for those who make it: the days that fall in the campaign's weeks. */
@SpringComponent
class ObservancesPart implements PlanPart {

    private static final int ORDER = 50;

    private final Observances observances;
    private final Team team;
    private final RoutePolicies policies;

    ObservancesPart(Observances observances, Team team, RoutePolicies policies) {
        this.observances = observances;
        this.team = team;
        this.policies = policies;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> of(CampaignSummary campaign, Desk desk, Runnable again) {
        if (campaign.stage() == Stage.ENDED || !team.allows(desk.person(), CampaignRight.PLAN, campaign.id())) {
            return Optional.empty();
        }
        var actions = "campaigns/" + campaign.slug() + "/actions/new";
        var part = new Div(
                new OfferedDays(campaign, observances, desk, again),
                new TakenDays(
                        campaign,
                        observances,
                        desk,
                        Optional.of(actions).filter(path -> policies.opens(desk.person(), path)),
                        again));
        part.addClassName("part");
        return Optional.of(part);
    }
}
