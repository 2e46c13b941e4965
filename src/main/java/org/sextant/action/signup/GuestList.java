package org.sextant.action.signup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.member.NotPermitted;
import org.sextant.member.People;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part, for those who run the action; of a sensitive one for its hosts alone. */
@Service
@Transactional
public class GuestList {

    /** Guests on one page of the list. */
    public static final int ON_A_PAGE = 25;

    /** More partings than this are not shown. */
    public static final int MOST_PARTINGS = 20;

    // The latest. Who comes to the wrong door has signed up for something near.
    private static final int MOST_ELSEWHERE = 20_000;

    private final SignupRepository signups;
    private final SignupKeys keys;
    private final People people;
    private final Board board;
    private final DoorCodes codes;

    GuestList(SignupRepository signups, SignupKeys keys, People people, Board board, DoorCodes codes) {
        this.signups = signups;
        this.keys = keys;
        this.people = people;
        this.board = board;
        this.codes = codes;
    }

    /**
     * Everybody with a place or in the waiting list, slot by slot in the order in which they confirmed; nobody any more once the sign-ups are erased.
     *
     * @param number of the page, from 0 on; after the last one comes the last
     * @throws NotPermitted unless {@code by} may see the guests
     */
    @Transactional(readOnly = true)
    public Guests of(ActionId action, int number, PersonId by) {
        board.require(by, ActionRight.SEE_GUESTS, action);
        var first = signups.guests(action, PageRequest.of(number, ON_A_PAGE));
        var page = first.isEmpty() && number > 0
                ? signups.guests(action, PageRequest.of(Math.max(0, first.getTotalPages() - 1), ON_A_PAGE))
                : first;
        var names = people.names(
                page.stream().flatMap(signup -> signup.person().stream()).toList());
        var standings = signups.countStandings(action).stream()
                .collect(Collectors.toMap(
                        SignupRepository.StandingCount::getStanding, SignupRepository.StandingCount::getNumber));
        return new Guests(
                page.stream().map(signup -> guest(signup, names)).toList(),
                page.getNumber(),
                Math.max(1, page.getTotalPages()),
                standings);
    }

    /**
     * When and through whom people have a place no longer, the latest first.
     *
     * @throws NotPermitted unless {@code by} may see the guests
     */
    @Transactional(readOnly = true)
    public List<Parting> partings(ActionId action, PersonId by) {
        board.require(by, ActionRight.SEE_GUESTS, action);
        return signups.gone(action, Limit.of(MOST_PARTINGS)).stream()
                .flatMap(signup -> signup.parting().stream())
                .toList();
    }

    /**
     * Whoever has the ticket with that code: booked, waiting, or without a place any more; then there is no name either.
     *
     * @throws NotPermitted unless {@code by} may see the guests
     */
    @Transactional(readOnly = true)
    public Optional<Guest> holderOf(TypedCode code, ActionId action, PersonId by) {
        board.require(by, ActionRight.SEE_GUESTS, action);
        return codes.find(code, signups.confirmedAt(action))
                .flatMap(signups::findById)
                .map(signup ->
                        guest(signup, people.names(signup.person().stream().toList())));
    }

    /**
     * The action that a ticket is for, among the others of the same campaign.
     *
     * @throws NotPermitted unless {@code by} may see the guests of the action at which it was shown
     */
    @Transactional(readOnly = true)
    public Optional<ActionId> otherActionOf(TypedCode code, ActionId action, PersonId by) {
        board.require(by, ActionRight.SEE_GUESTS, action);
        return codes.find(code, signups.confirmedElsewhere(action, Limit.of(MOST_ELSEWHERE)))
                .flatMap(signups::actionOf)
                // Whoever runs this one alone does not learn which others there are.
                .filter(other -> board.allows(by, ActionRight.READ, other));
    }

    private Guest guest(Signup signup, Map<PersonId, String> names) {
        var contact =
                signup.person().isPresent() ? Optional.<Contact>empty() : signup.contact(keys.of(signup.action()));
        return new Guest(
                signup.id(),
                signup.standing(),
                signup.slot(),
                contact.map(Contact::name)
                        .or(() -> signup.person().map(names::get))
                        .orElse(""),
                contact.map(Contact::address),
                contact.map(Contact::note).orElse(""),
                signup.since().orElseThrow());
    }
}
