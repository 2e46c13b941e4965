package org.sextant.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sextant.action.ActionState;
import org.sextant.action.SlotNumber;
import org.sextant.action.SlotSummary;
import org.sextant.action.When;
import org.sextant.action.signup.Standing;
import org.sextant.action.signup.Ticket;
import org.sextant.shell.ui.Badge;

/** The shifts of an action, or its days: who many come to each, and whether the reader is one of them. */
class SlotList extends UnorderedList {

    private final List<Ticket> held;
    private final Visit visit;
    private final BiConsumer<SlotNumber, Visit> take;
    private final BiConsumer<SlotNumber, Visit> giveBack;
    private final SlotActs acts;

    SlotList(
            List<Ticket> held,
            Visit visit,
            BiConsumer<SlotNumber, Visit> take,
            BiConsumer<SlotNumber, Visit> giveBack,
            SlotActs acts) {
        this.held = held;
        this.visit = visit;
        this.take = take;
        this.giveBack = giveBack;
        this.acts = acts;
        addClassName("rows");
        visit.card().slots().forEach(slot -> add(item(slot)));
    }

    private ListItem item(SlotSummary slot) {
        var when = When.of(slot, visit.card(), visit.words());
        var item = new ListItem(new Span(when), people(slot));
        item.addClassNames("row", "slot");
        var ticket =
                held.stream().filter(one -> one.slot().equals(slot.number())).findFirst();
        if (slot.calledOff()) {
            item.add(new Badge(Badge.Kind.LATE, visit.words().of("action.board.state", ActionState.CANCELLED)));
        } else {
            ticket.ifPresent(mine -> item.add(badge(mine)));
        }
        if (visit.action().takesSignups(slot)) {
            item.add(button(slot, when, ticket));
        }
        acts.of(slot, visit).ifPresent(item::add);
        return item;
    }

    private Span people(SlotSummary slot) {
        var turnout = slot.turnout();
        var words = visit.words();
        var people = new Span(turnout.capacity()
                .map(goal -> words.of("action.board.people-of", "number", turnout.booked(), "goal", goal))
                .orElseGet(() -> words.of("action.board.people", "number", turnout.booked())));
        people.addClassName("small");
        return people;
    }

    private Badge badge(Ticket ticket) {
        return ticket.standing() == Standing.BOOKED
                ? new Badge(Badge.Kind.GOOD, visit.words().of("action.board.place.mine"))
                : new Badge(
                        Badge.Kind.WAITS,
                        visit.words().of("action.board.place.my-turn", "position", ticket.position()));
    }

    private Button offer(SlotSummary slot) {
        var key = slot.turnout().isFull() ? "queue" : "take";
        return new Button(visit.words().of("action.board.place." + key), click -> take.accept(slot.number(), visit));
    }

    private Button button(SlotSummary slot, String when, Optional<Ticket> mine) {
        var button = mine.map(ticket -> GiveBack.button(
                        ticket, slot.turnout(), visit.words(), () -> giveBack.accept(slot.number(), visit)))
                .orElseGet(() -> offer(slot));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": " + when);
        return button;
    }
}
