package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.action.ActionClosed;
import org.sextant.action.SlotNumber;
import org.sextant.action.SlotSummary;
import org.sextant.action.When;
import org.sextant.action.signup.NoSuchTicket;
import org.sextant.action.signup.OfferedPlace;
import org.sextant.action.signup.Swaps;
import org.sextant.action.signup.Taking;
import org.sextant.action.signup.Ticket;
import org.sextant.action.signup.Tickets;
import org.sextant.shell.ui.Notes;
import org.springframework.core.annotation.Order;

/** Places that members would hand on to each other. Nobody's name is in it. */
@SpringComponent
@Order(2)
class SwapPart implements ActionPart {

    private final Swaps swaps;
    private final Tickets tickets;

    SwapPart(Swaps swaps, Tickets tickets) {
        this.swaps = swaps;
        this.tickets = tickets;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        if (!visit.action().takesSignups()) {
            return Optional.empty();
        }
        var offered = swaps.of(visit.card().slug(), visit.person());
        var own = offered.stream()
                .filter(OfferedPlace::own)
                .map(OfferedPlace::slot)
                .toList();
        var mine = tickets.of(visit.card().id(), visit.person()).stream()
                .filter(ticket -> ticket.code().isPresent())
                .filter(ticket -> isToCome(ticket.slot(), visit))
                .filter(ticket -> !own.contains(ticket.slot()))
                .toList();
        return offered.isEmpty() && mine.isEmpty() ? Optional.empty() : Optional.of(part(offered, mine, visit));
    }

    private static boolean isToCome(SlotNumber slot, Visit visit) {
        return visit.card().slot(slot).map(visit.action()::takesSignups).orElse(true);
    }

    private Section part(List<OfferedPlace> offered, List<Ticket> mine, Visit visit) {
        var part = new Section(new H2(visit.words().of("action.swap.title")));
        part.addClassNames("part", "stack", "tight");
        if (!offered.isEmpty()) {
            var rows = new UnorderedList();
            rows.addClassName("rows");
            offered.forEach(place -> rows.add(row(place, visit)));
            part.add(rows);
        }
        if (!mine.isEmpty()) {
            part.add(new Paragraph(visit.words().of("action.swap.text")), form(mine, visit));
        }
        return part;
    }

    private ListItem row(OfferedPlace place, Visit visit) {
        var words = visit.words();
        var said = words.of(place.own() ? "action.swap.own" : "action.swap.offered", "when", when(place.slot(), visit));
        var item = new ListItem(new Span(said));
        item.addClassNames("row", "slot");
        place.wanted().ifPresent(slot -> item.add(new Span(words.of("action.swap.for", "when", when(slot, visit)))));
        var button = place.own()
                ? new Button(words.of("action.swap.withdraw"), click -> withdraw(place, visit))
                : new Button(words.of("action.swap.take"), click -> take(place, visit));
        button.setAriaLabel(button.getText() + ": " + when(place.slot(), visit));
        item.add(button);
        return item;
    }

    private Div form(List<Ticket> mine, Visit visit) {
        var words = visit.words();
        var which = new Select<SlotNumber>();
        which.setLabel(words.of("action.swap.which"));
        which.setItems(mine.stream().map(Ticket::slot).toList());
        which.setItemLabelGenerator(slot -> when(slot, visit));
        which.setValue(mine.getFirst().slot());
        which.setVisible(mine.size() > 1);
        var wanted = wanted(visit);
        var offer = new Button(
                words.of("action.swap.offer"),
                click -> offer(
                        which.getValue(), Optional.ofNullable(wanted.getValue()).filter(one -> !one.isWhole()), visit));
        var form = new Div(which, wanted, offer);
        form.addClassNames("stack", "tight");
        return form;
    }

    // The whole stands for anybody: a time that is wanted in return is always a slot.
    private static Select<SlotNumber> wanted(Visit visit) {
        var words = visit.words();
        var times = visit.action().slotsToCome().stream().map(SlotSummary::number);
        var wanted = new Select<SlotNumber>();
        wanted.setLabel(words.of("action.swap.wanted"));
        wanted.setItems(Stream.concat(Stream.of(SlotNumber.WHOLE), times).toList());
        wanted.setItemLabelGenerator(slot -> slot.isWhole() ? words.of("action.swap.anybody") : when(slot, visit));
        wanted.setValue(SlotNumber.WHOLE);
        wanted.setVisible(visit.card().slots().size() > 1);
        return wanted;
    }

    private static String when(SlotNumber slot, Visit visit) {
        return visit.card()
                .slot(slot)
                .map(one -> When.of(one, visit.card(), visit.words()))
                .orElseGet(() -> When.inShort(visit.card(), visit.words()));
    }

    private void offer(SlotNumber slot, Optional<SlotNumber> wanted, Visit visit) {
        try {
            swaps.offer(visit.card().slug(), slot, wanted, visit.person());
            Notes.done(visit.words().of("action.swap.offered-now"));
        } catch (ActionClosed | NoSuchTicket late) {
            Notes.refused(visit.words().of("action.swap.taking.gone"));
        }
        visit.again().run();
    }

    private void withdraw(OfferedPlace place, Visit visit) {
        swaps.withdraw(visit.card().slug(), place.slot(), visit.person());
        Notes.done(visit.words().of("action.swap.withdrawn"));
        visit.again().run();
    }

    private void take(OfferedPlace place, Visit visit) {
        var taking = swaps.take(visit.card().slug(), place.id(), visit.person());
        var said = visit.words().of("action.swap.taking", taking);
        if (taking == Taking.TAKEN) {
            Notes.done(said);
        } else {
            Notes.refused(said);
        }
        visit.again().run();
    }
}
