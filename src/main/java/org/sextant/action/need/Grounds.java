package org.sextant.action.need;

import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.action.NamesThePlace;
import org.sextant.action.NoSuchAction;
import org.sextant.campaign.Team;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Where needs stand: in a campaign, and perhaps at one of its actions; and who may do what with them there. */
@Component
class Grounds {

    private final Team team;
    private final Board board;

    Grounds(Team team, Board board) {
        this.team = team;
        this.board = board;
    }

    void requireReader(PersonId by, CampaignId campaign) {
        team.require(by, NeedRight.READ, campaign);
    }

    void requireReader(PersonId by, ActionId action) {
        board.require(by, ActionRight.READ, action);
    }

    void requirePromiser(PersonId by, CampaignId campaign) {
        team.require(by, NeedRight.PROMISE, campaign);
    }

    void requireAsker(PersonId by, CampaignId campaign) {
        team.require(by, NeedRight.ASK, campaign);
    }

    /** Who helps at a sensitive action is no more for everybody who asks than who comes to it. */
    boolean seesWhoAnswered(PersonId by, Optional<ActionId> action) {
        return action.isEmpty()
                || card(action.get(), by)
                        .filter(card -> !card.outline().sensitive())
                        .isPresent()
                || board.allows(by, ActionRight.SEE_GUESTS, action.get());
    }

    void write(PersonId by, Need need, String act) {
        team.act(by, NeedRight.WRITE, need.campaign(), act, need.id().toString());
    }

    void ask(PersonId by, Need need) {
        team.act(by, NeedRight.ASK, need.campaign(), "member-asked", need.id().toString());
    }

    void requireOneOf(CampaignId campaign, Optional<ActionId> action, PersonId by) {
        if (action.isPresent()
                && card(action.get(), by)
                        .filter(card -> card.campaign().equals(campaign))
                        .isEmpty()) {
            throw new NoSuchAction();
        }
    }

    /** Whether it can still be of use: an action that is done or called off needs nothing any more. */
    boolean isTimely(Optional<ActionId> action, PersonId reader) {
        return action.isEmpty()
                || card(action.get(), reader)
                        .filter(card -> !card.state().isSettled())
                        .isPresent();
    }

    private Optional<ActionCard> card(ActionId action, PersonId reader) {
        return Optional.ofNullable(board.cards(List.of(action), reader).get(action));
    }

    void requireSilent(Optional<ActionId> action, Wish wish) {
        if (action.isPresent()
                && wish.words()
                        .filter(words -> board.isGivenAwayBy(words, action.get()))
                        .isPresent()) {
            throw new NamesThePlace();
        }
    }
}
