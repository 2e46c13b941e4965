package org.sextant.action.ui;

import com.vaadin.flow.server.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.People;
import org.sextant.shell.ui.Company;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.HereToo;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What a board of actions on somebody's screen works with. */
@Component
record Boards(Board board, Tellings tellings, Moves moves, Together together, People people, Company company) {

    /** The campaign's own, and those that it hosts. */
    List<ActionCard> actions(CampaignSummary campaign, Desk desk) {
        return Stream.concat(
                        board.of(campaign.id(), desk.person()).stream(),
                        board.hostedIn(campaign.id(), desk.person()).stream())
                .sorted(Comparator.comparing(ActionCard::begins))
                .toList();
    }

    /** Of these, those that the reader may see, as they stand now. */
    List<ActionCard> cards(List<ActionId> ids, Desk desk) {
        var found = board.cards(ids, desk.person());
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    Telling telling(CampaignSummary campaign, List<ActionCard> actions, Desk desk) {
        return tellings.of(campaign, actions, desk);
    }

    boolean allows(Desk desk, ActionRight right, CampaignSummary campaign) {
        return board.allows(desk.person(), right, campaign.id());
    }

    /** Who may be put in charge of the campaign's actions, by name. */
    Map<PersonId, String> team(CampaignSummary campaign) {
        return people.names(board.whoMayRun(campaign.id()));
    }

    HereToo hereToo(CampaignSummary campaign, Desk desk, Command changed) {
        return company.hereToo(BoardNews.board(campaign.id()), desk, changed);
    }

    /** Who else looks at what the actions have come to. */
    HereToo atResults(CampaignSummary campaign, Desk desk, Command changed) {
        return company.hereToo(BoardNews.results(campaign.id()), desk, changed);
    }
}
