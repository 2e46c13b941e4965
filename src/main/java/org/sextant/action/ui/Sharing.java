package org.sextant.action.ui;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.Board;
import org.sextant.action.Hosting;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;

/** Looks up what of a campaign's board is done together with others. */
@Component
class Sharing {

    private final Board board;
    private final Campaigns campaigns;
    private final Hosting hosting;

    Sharing(Board board, Campaigns campaigns, Hosting hosting) {
        this.board = board;
        this.campaigns = campaigns;
        this.hosting = hosting;
    }

    Shared of(CampaignSummary campaign, Collection<ActionCard> actions, Desk desk) {
        var hosted = actions.stream()
                .filter(action -> !action.campaign().equals(campaign.id()))
                .toList();
        var owners = hosted.stream()
                .map(ActionCard::campaign)
                .distinct()
                .flatMap(owner -> campaigns.byId(owner).stream())
                .collect(Collectors.toMap(CampaignSummary::id, Function.identity()));
        return new Shared(
                hosting.names(actions.stream().map(ActionCard::id).toList()),
                owners,
                board.cards(hosted.stream().map(ActionCard::id).toList(), desk.person())
                        .keySet());
    }
}
