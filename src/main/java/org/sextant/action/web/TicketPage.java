package org.sextant.action.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.action.ActionCard;
import org.sextant.action.JoinAddress;
import org.sextant.action.When;
import org.sextant.action.attendance.QrCode;
import org.sextant.action.signup.Standing;
import org.sextant.action.signup.Ticket;
import org.sextant.programme.PrincipleSummary;
import org.sextant.shell.PageFrame;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Principle;

/**
 * Where somebody stands who signed up.
 *
 * @param where for who is booked the very place
 * @param token of the link that leads here
 */
record TicketPage(PageFrame frame, Ticket ticket, PrincipleSummary principle, String where, String token) {

    Words words() {
        return frame.words();
    }

    ActionCard card() {
        return ticket.action().card();
    }

    List<Principle> signs() {
        return List.of(principle.principle());
    }

    String when() {
        return When.inFull(card(), ticket.slot(), words());
    }

    boolean isCalledOff() {
        return card().isCalledOff(ticket.slot());
    }

    boolean isBooked() {
        return ticket.standing() == Standing.BOOKED;
    }

    boolean isWaiting() {
        return ticket.standing() == Standing.WAITING;
    }

    boolean isPending() {
        return ticket.standing() == Standing.PENDING;
    }

    /** Where to join it online; empty as long as that is not told, or nothing takes place. */
    Optional<JoinAddress> join() {
        return isCalledOff()
                ? Optional.empty()
                : ticket.action().plan().outline().venue().join();
    }

    /** Whether who has a place waits for the hosts to say where one joins. */
    boolean isJoinMissing() {
        return isBooked()
                && !isCalledOff()
                && card().outline().venue().online()
                && card().kind().isByTheClock()
                && !ticket.action().joinable();
    }

    /** When the page will say where it is; empty where it does, or where it never will. */
    Optional<String> placeTold() {
        return ticket.placeTold()
                .map(at -> words().of(
                                "action.page.ticket.place-told",
                                "when",
                                words().moment(at, card().outline().zone())));
    }

    /** Null where there is nothing to show at a door, as the template wants it. */
    @Nullable QrCode drawing() {
        return ticket.code()
                .filter(_ -> !isCalledOff())
                .map(code -> QrCode.ofTicket(frame.origin(), card().slug(), code))
                .orElse(null);
    }

    /** What marks the page's message; nothing for who is neither booked nor waits. */
    Optional<String> mark() {
        return switch (ticket.standing()) {
            case BOOKED -> Optional.of("booked");
            case WAITING -> Optional.of("waiting");
            case PENDING, GONE -> Optional.empty();
        };
    }
}
