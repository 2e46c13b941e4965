package org.sextant.action.ui;

import java.util.regex.Pattern;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.action.NoSuchAction;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.NotPermitted;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** An action's page is open to those who work in its campaign or host it, the page for a new one to those who may plan. The board itself is a tab of the campaign. */
@Component
class ActionPolicy implements RoutePolicy {

    private static final Pattern PATH = Pattern.compile("campaigns/([^/]+)/actions/([^/]+)");

    private final Campaigns campaigns;
    private final Board board;

    ActionPolicy(Campaigns campaigns, Board board) {
        this.campaigns = campaigns;
        this.board = board;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Verdict.NOT_MINE;
        }
        return Slug.parse(parts.group(1))
                .flatMap(campaigns::bySlug)
                .map(campaign -> verdict(person, campaign, parts.group(2)))
                .orElse(Verdict.UNKNOWN);
    }

    private Verdict verdict(PersonId person, CampaignSummary campaign, String action) {
        if (action.equals("new")) {
            return Verdict.openIf(board.allows(person, ActionRight.PLAN, campaign.id()));
        }
        if (Slug.parse(action).filter(slug -> isOf(campaign, slug, person)).isPresent()) {
            return Verdict.OPEN;
        }
        // A stranger does not learn which actions there are. Whoever hosts one sees that one alone.
        return board.allows(person, ActionRight.READ, campaign.id()) ? Verdict.UNKNOWN : Verdict.FORBIDDEN;
    }

    private boolean isOf(CampaignSummary campaign, Slug action, PersonId person) {
        try {
            return board.action(action, person).card().campaign().equals(campaign.id());
        } catch (NoSuchAction | NotPermitted notHere) {
            return false;
        }
    }
}
