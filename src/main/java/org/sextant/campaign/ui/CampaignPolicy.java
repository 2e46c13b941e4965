package org.sextant.campaign.ui;

import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Stage;
import org.sextant.campaign.Team;
import org.sextant.member.Mandates;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** One's own campaigns are open to everybody, a campaign to its team, and the tabs of features as each says. */
@Component
class CampaignPolicy implements RoutePolicy {

    private final Campaigns campaigns;
    private final Team team;
    private final Mandates mandates;
    private final CampaignTabs tabs;

    CampaignPolicy(Campaigns campaigns, Team team, Mandates mandates, CampaignTabs tabs) {
        this.campaigns = campaigns;
        this.team = team;
        this.mandates = mandates;
        this.tabs = tabs;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        var parts = List.of(path.split("/", -1));
        if (!parts.getFirst().equals("campaigns") || parts.size() > 4 || isOfAFeature(parts)) {
            return Verdict.NOT_MINE;
        }
        return switch (parts.size()) {
            case 1 -> Verdict.OPEN;
            case 2 -> path.equals(CampaignPaths.NEW) ? starting(person) : inside(person, parts.get(1), PlanTab.PATH);
            case 3 ->
                parts.get(2).equals(CampaignPaths.JOIN)
                        ? joining(person, parts.get(1))
                        : inside(person, parts.get(1), parts.get(2));
            default -> editing(person, parts.get(1));
        };
    }

    // Below a tab lies what its feature answers for; below the plan lies its form.
    private static boolean isOfAFeature(List<String> parts) {
        return parts.size() == 4
                && !(parts.get(2).equals(PlanTab.PATH) && parts.get(3).equals(CampaignPaths.EDIT));
    }

    private Verdict starting(PersonId person) {
        return Verdict.openIf(campaigns.voiceOf(person).starts());
    }

    private Verdict inside(PersonId person, String slug, String tab) {
        return readable(person, slug)
                .map(campaign -> tabs.at(tab)
                        .map(found -> Verdict.openIf(found.visibleTo(campaign, person)))
                        .orElse(Verdict.UNKNOWN))
                .orElseGet(() -> closed(person));
    }

    private Verdict editing(PersonId person, String slug) {
        return readable(person, slug)
                .map(campaign -> Verdict.openIf(
                        campaign.stage() != Stage.ENDED && team.allows(person, CampaignRight.PLAN, campaign.id())))
                .orElseGet(() -> closed(person));
    }

    private Verdict joining(PersonId person, String slug) {
        return bySlug(slug)
                .filter(CampaignSummary::isPublic)
                .map(campaign -> Verdict.foundIf(campaign.stage() == Stage.LIVE))
                .orElseGet(() -> closed(person));
    }

    private Optional<CampaignSummary> readable(PersonId person, String slug) {
        return bySlug(slug).filter(campaign -> team.allows(person, CampaignRight.READ, campaign.id()));
    }

    private Optional<CampaignSummary> bySlug(String slug) {
        return Slug.parse(slug).flatMap(campaigns::bySlug);
    }

    // A draft may be a secret: who could not open it hears the same whether there is one or not. Who may read every
    // campaign is told the truth.
    private Verdict closed(PersonId person) {
        return mandates.allows(person, CampaignRight.READ) ? Verdict.UNKNOWN : Verdict.FORBIDDEN;
    }
}
