package org.sextant.action.host.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.Board;
import org.sextant.action.host.HostState;
import org.sextant.action.host.HostSummary;
import org.sextant.action.host.Hosts;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;

/** The actions that one's organisations host or are asked to host. */
@Component
class HostingRows {

    private final Hosts hosts;
    private final Board board;
    private final Campaigns campaigns;

    HostingRows(Hosts hosts, Board board, Campaigns campaigns) {
        this.hosts = hosts;
        this.board = board;
        this.campaigns = campaigns;
    }

    List<ListItem> of(Desk desk, Runnable again) {
        var concerning = hosts.concerning(desk.person());
        var actions =
                board.cards(concerning.stream().map(HostSummary::action).collect(Collectors.toSet()), desk.person());
        // Of what is declined, no coordinator may read any more.
        return concerning.stream()
                .flatMap(host -> Optional.ofNullable(actions.get(host.action()))
                        .filter(action -> host.state() == HostState.AGREED
                                || !action.state().isSettled())
                        .flatMap(action -> row(host, action, desk, again))
                        .stream())
                .toList();
    }

    private Optional<ListItem> row(HostSummary host, ActionCard action, Desk desk, Runnable again) {
        return campaigns
                .byId(action.campaign())
                .map(campaign -> Arrival.at(
                        new HostingRow(host, action, campaign, desk, new HostingRow.Answering(hosts, again)),
                        HostingWaiting.key(host)));
    }
}
