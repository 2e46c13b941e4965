package org.sextant.action.signup;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionSummary;
import org.sextant.action.Doorkeeper;
import org.sextant.action.SlotNumber;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people stand who signed up, as they themselves may see it. */
@Service
@Transactional(readOnly = true)
public class Tickets {

    /** More places than this of one person are not shown. */
    public static final int MOST = 200;

    private final SignupRepository signups;
    private final SignupLinks links;
    private final Doorkeeper doorkeeper;
    private final DoorCodes codes;
    private final Clock clock;

    Tickets(SignupRepository signups, SignupLinks links, Doorkeeper doorkeeper, DoorCodes codes, Clock clock) {
        this.signups = signups;
        this.links = links;
        this.doorkeeper = doorkeeper;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What the link in a letter leads to.
     *
     * @throws NoSuchTicket if it leads nowhere, or nowhere any more
     */
    public Ticket of(Token shown) {
        return ticket(signup(shown));
    }

    /** Whether the member takes part, and how: a ticket for each slot. */
    public List<Ticket> of(ActionId action, PersonId member) {
        return signups.findByActionAndPerson(action, member).stream()
                .map(this::ticket)
                .toList();
    }

    /** All places that the member has, the latest first. */
    public List<Ticket> of(PersonId member) {
        return signups.findByPersonAndStandingOrderByConfirmedAtDesc(member, Standing.BOOKED, Limit.of(MOST)).stream()
                .map(this::ticket)
                .toList();
    }

    /** The same, and for the member's calendar those that they gave back a while ago and have not taken again. */
    List<Ticket> everOf(PersonId member) {
        var gone = signups.givenBackBy(member, Limit.of(MOST)).stream().map(this::ticket);
        return Stream.concat(of(member).stream(), gone)
                .collect(Collectors.toMap(
                        ticket -> Map.entry(ticket.action().card().id(), ticket.slot()),
                        Function.identity(),
                        Tickets::later,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    // What somebody has counts before whatever they gave back, and of that the last.
    private static Ticket later(Ticket one, Ticket other) {
        return one.standing() == Standing.BOOKED || one.since().isAfter(other.since()) ? one : other;
    }

    /** Empty where the link leads nowhere, or came too late for what is not confirmed yet. */
    Optional<Ticket> toConfirm(Token shown) {
        return links.behind(shown)
                .flatMap(signups::findById)
                .map(this::ticket)
                .filter(ticket -> ticket.standing() != Standing.PENDING || links.confirms(shown));
    }

    SignupId idOf(Token shown) {
        return signup(shown).id();
    }

    Optional<SignupId> idOf(ActionId action, SlotNumber slot, PersonId member) {
        return signups.findByActionAndSlotAndPerson(action, slot, member).map(Signup::id);
    }

    private Signup signup(Token shown) {
        return links.behind(shown).flatMap(signups::findById).orElseThrow(NoSuchTicket::new);
    }

    private Ticket ticket(Signup signup) {
        var whole = doorkeeper.whole(signup.action());
        return switch (signup.standing()) {
            case BOOKED -> booked(signup, whole);
            case WAITING -> without(signup, whole, position(signup));
            case PENDING, GONE -> without(signup, whole, 0);
        };
    }

    // The place of a sensitive action is told late, so that who wants to know it must really come.
    private Ticket booked(Signup signup, ActionSummary whole) {
        var told = whole.placeTold(signup.slot()).filter(clock.instant()::isBefore);
        var action = told.isPresent() ? whole.forEverybody() : whole;
        return new Ticket(
                Standing.BOOKED,
                signup.changedAt(),
                signup.slot(),
                action,
                0,
                Optional.of(codes.of(signup.id())),
                told);
    }

    private static Ticket without(Signup signup, ActionSummary whole, int position) {
        return new Ticket(
                signup.standing(),
                signup.changedAt(),
                signup.slot(),
                whole.forEverybody(),
                position,
                Optional.empty(),
                Optional.empty());
    }

    private int position(Signup signup) {
        return signups.positionInLine(
                signup.action(), signup.slot(), signup.turn().orElseThrow());
    }
}
