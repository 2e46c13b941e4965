package org.sextant.action.coordinator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.coordinator.Coordinator;
import org.sextant.action.coordinator.Coordinators;
import org.sextant.member.Invitations;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Who coordinates an action alone, for those of its campaign; and for whoever may give that, who is asked by mail, and how another is. */
@SpringComponent
class CoordinatorsAtAction implements CoordinatorsOfAction {

    private static final int SOON = 31;
    private static final int MONTHS = 6;

    private final Coordinators coordinators;
    private final Invitations invitations;
    private final Clock clock;

    CoordinatorsAtAction(Coordinators coordinators, Invitations invitations, Clock clock) {
        this.coordinators = coordinators;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(ActionCard action, Desk desk, Runnable again) {
        var may = coordinators.mayGive(action.id(), desk.person());
        var asks = may && !action.state().isSettled();
        var known = coordinators.of(action.id(), desk.person());
        if (known.isEmpty() && !asks) {
            return Optional.empty();
        }
        var words = desk.words();
        var part = new Section(new H2(words.of("coordinator.title")), new Paragraph(words.of("coordinator.lead")));
        part.addClassNames("part", "stack");
        var rows = new LinkedHashMap<Coordinator, Div>();
        known.forEach(one -> rows.put(one, row(one, may, desk, again)));
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("rows", "ppl");
            rows.values().forEach(row -> list.add(new ListItem(row)));
            part.add(list);
        }
        if (may) {
            part.add(new AskedCoordinators(action, desk, invitations, again));
        }
        if (asks) {
            var ways = new CoordinatorForm.Ways(coordinators, invitations, clock);
            var form = new CoordinatorForm(action, desk, ways, again);
            rows.forEach((one, row) -> renew(one, form, desk).ifPresent(row::add));
            part.add(form);
        }
        return Optional.of(part);
    }

    /** For what ends within a month. */
    private Optional<Button> renew(Coordinator one, CoordinatorForm form, Desk desk) {
        var today = desk.today(clock);
        var soon = one.lastMoment()
                .map(last -> LocalDate.ofInstant(last, desk.zone()))
                .filter(last -> !one.toCome() && last.isBefore(today.plusDays(SOON)));
        return soon.map(_ -> {
            var words = desk.words();
            var renew = new Button(words.of("rights.renew"), click -> form.prolong(one, today.plusMonths(MONTHS)));
            renew.addThemeVariants(ButtonVariant.LUMO_SMALL);
            renew.setAriaLabel(words.of("rights.renew") + ": " + one.name());
            return renew;
        });
    }

    private Div row(Coordinator one, boolean may, Desk desk, Runnable again) {
        var words = desk.words();
        var line = words.of(
                "coordinator.line",
                "coming",
                one.toCome() ? "yes" : "no",
                "since",
                words.date(one.since(), desk.zone()),
                "ends",
                one.lastMoment().isPresent() ? "yes" : "no",
                "until",
                one.lastMoment().map(last -> words.date(last, desk.zone())).orElse(""));
        var text = new Div(new H3(new Bdi(one.name())), new Paragraph(line));
        text.addClassName("grow");
        var row = new Div(text);
        row.addClassName("row");
        if (may) {
            row.add(end(one, desk, again));
        }
        return row;
    }

    private ConfirmButton end(Coordinator one, Desk desk, Runnable again) {
        var words = desk.words();
        var key = one.toCome() ? "coordinator.take-back" : "coordinator.end";
        var question = new Question(words.of(key + ".title", "name", one.name()), words.of(key + ".text"));
        var end = new ConfirmButton(words.of(key), question, words, () -> {
            coordinators.end(one.mandate(), desk.person());
            again.run();
            Notes.done(words.of("coordinator.ended", "name", one.name()));
        });
        end.setAriaLabel(words.of(key) + ": " + one.name());
        return end;
    }
}
