package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionClosed;
import org.sextant.action.NoSuchSlot;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.Signups;
import org.sextant.action.signup.Standing;
import org.sextant.action.signup.Ticket;
import org.sextant.action.signup.Tickets;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Notes;
import org.springframework.core.annotation.Order;

/** Whether the reader takes part, and with one click does or does not; shift by shift where there are several. */
@SpringComponent
@Order(2)
class PlacePart implements ActionPart {

    private final Signups signups;
    private final Tickets tickets;
    private final TicketCodes ticketCodes;
    private final SlotActs acts;

    PlacePart(Signups signups, Tickets tickets, TicketCodes ticketCodes, SlotActs acts) {
        this.signups = signups;
        this.tickets = tickets;
        this.ticketCodes = ticketCodes;
        this.acts = acts;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        var held = tickets.of(visit.card().id(), visit.person()).stream()
                .filter(PlacePart::isIn)
                .toList();
        if (held.isEmpty() && !visit.action().takesSignups()) {
            return Optional.empty();
        }
        var part = new Section(new H2(visit.words().of("action.board.place.title")));
        part.addClassName("part");
        where(held, visit).ifPresent(part::add);
        join(held, visit).ifPresent(part::add);
        part.add(
                visit.card().slots().isEmpty()
                        ? whole(held, visit)
                        : new SlotList(held, visit, this::take, this::giveBack, acts));
        if (!visit.card().slots().isEmpty()) {
            held.stream()
                    .filter(ticket -> !visit.card().isCalledOff(ticket.slot()))
                    .forEach(ticket ->
                            ticket.code().ifPresent(code -> part.add(ticketCodes.of(visit, ticket.slot(), code))));
        }
        return Optional.of(part);
    }

    private static boolean isIn(Ticket ticket) {
        return ticket.standing() == Standing.BOOKED || ticket.standing() == Standing.WAITING;
    }

    private Component whole(List<Ticket> held, Visit visit) {
        return held.stream().findFirst().map(ticket -> held(ticket, visit)).orElseGet(() -> offer(visit));
    }

    // Whoever has a place may know where it is, also where the others may not; some hours before.
    private static Optional<Component> where(List<Ticket> held, Visit visit) {
        return place(held, visit).or(() -> placeTold(held, visit));
    }

    private static Optional<Component> place(List<Ticket> held, Visit visit) {
        return held.stream()
                .filter(ticket -> visit.card().outline().sensitive())
                .flatMap(ticket -> ticket.action().plan().outline().venue().place().stream())
                .findFirst()
                .map(place -> new Paragraph(new Bdi(place.in(visit.words().language()))));
    }

    private static Optional<Component> join(List<Ticket> held, Visit visit) {
        return held.stream()
                .filter(ticket -> !visit.card().isCalledOff(ticket.slot()))
                .flatMap(ticket -> ticket.action().plan().outline().venue().join().stream())
                .findFirst()
                .map(address ->
                        new Paragraph(new Text(visit.words().of("action.fact.join") + " "), JoinLink.to(address)));
    }

    private static Optional<Component> placeTold(List<Ticket> held, Visit visit) {
        return held.stream()
                .flatMap(ticket -> ticket.placeTold().stream())
                .min(Comparator.naturalOrder())
                .map(at -> visit.words().moment(at, visit.card().outline().zone()))
                .map(when -> new Paragraph(visit.words().of("action.page.ticket.place-told", "when", when)));
    }

    private Div held(Ticket ticket, Visit visit) {
        var words = visit.words();
        var said = new Paragraph(
                ticket.standing() == Standing.BOOKED
                        ? words.of("action.board.place.booked")
                        : words.of("action.board.place.waiting", "position", ticket.position()));
        var held = new Div(said);
        held.addClassNames("stack", "tight");
        ticket.code().ifPresent(code -> held.add(ticketCodes.of(visit, code)));
        if (visit.action().takesSignups()) {
            held.add(GiveBack.button(ticket, visit.card().turnout(), words, () -> giveBack(SlotNumber.WHOLE, visit)));
        }
        return held;
    }

    private Div offer(Visit visit) {
        var words = visit.words();
        var full = visit.card().turnout().isFull();
        var take = new Button(
                words.of(full ? "action.board.place.queue" : "action.board.place.take"),
                click -> take(SlotNumber.WHOLE, visit));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var offer =
                new Div(new Paragraph(words.of(full ? "action.board.place.full" : "action.board.place.free")), take);
        offer.addClassNames("stack", "tight");
        return offer;
    }

    private void take(SlotNumber slot, Visit visit) {
        try {
            signups.take(visit.card().slug(), slot, visit.person());
            Notes.done(visit.words().of("action.board.place.taken"));
        } catch (ActionClosed | NoSuchSlot closed) {
            Notes.refused(visit.words().of("action.board.place.closed"));
        }
        visit.again().run();
    }

    private void giveBack(SlotNumber slot, Visit visit) {
        signups.giveBack(visit.card().slug(), slot, visit.person());
        Notes.done(visit.words().of("action.board.place.given-back"));
        visit.again().run();
    }
}
