package org.sextant.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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

    SlotList(
            List<Ticket> held,
            Visit visit,
            BiConsumer<SlotNumber, Visit> take,
            BiConsumer<SlotNumber, Visit> giveBack) {
        this.held = held;
        this.visit = visit;
        this.take = take;
        this.giveBack = giveBack;
        addClassName("rows");
        visit.card().slots().forEach(slot -> add(item(slot)));
    }

    private ListItem item(SlotSummary slot) {
        var when = When.of(slot, visit.card(), visit.words());
        var item = new ListItem(new Span(when), people(slot));
        item.addClassNames("row", "slot");
        var ticket =
                held.stream().filter(one -> one.slot().equals(slot.number())).findFirst();
        ticket.ifPresent(mine -> item.add(badge(mine)));
        if (visit.action().takesSignups(slot)) {
            item.add(button(slot, when, ticket));
        }
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

    private Button button(SlotSummary slot, String when, Optional<Ticket> mine) {
        var key = mine.isPresent() ? "give-back" : slot.turnout().isFull() ? "queue" : "take";
        var act = mine.isPresent() ? giveBack : take;
        var button =
                new Button(visit.words().of("action.board.place." + key), click -> act.accept(slot.number(), visit));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": " + when);
        return button;
    }
}
