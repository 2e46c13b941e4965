package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.action.ActionKind;
import org.sextant.action.canvass.CanvassList;
import org.sextant.action.canvass.CanvassRow;
import org.sextant.action.canvass.Outcome;
import org.sextant.action.canvass.Pasted;
import org.sextant.member.People;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.CanvassEntryId;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;

/** Whom to call next, and what came of it; for those who run it, the field into which the list is pasted. */
@SpringComponent
@Order(3)
class CanvassPart implements ActionPart {

    private static final int SHOWN = 20;
    private static final int LOOKED_AT = 200;

    private final CanvassList list;
    private final People people;

    CanvassPart(CanvassList list, People people) {
        this.list = list;
        this.people = people;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        if (visit.card().kind() != ActionKind.CANVASS
                || !list.isOpenTo(visit.person(), visit.card().id())) {
            return Optional.empty();
        }
        var part = new Section(new H2(visit.words().of("action.board.canvass.title")));
        part.addClassName("part");
        part.add(new Paragraph(said(visit)), rows(visit));
        noted(visit).ifPresent(part::add);
        if (visit.runs()) {
            part.add(new Details(visit.words().of("action.board.canvass.add"), paste(visit)));
        }
        return Optional.of(part);
    }

    private String said(Visit visit) {
        var words = visit.words();
        var numbers = list.numbers(visit.card().id(), visit.person());
        return words.list(Arrays.stream(Outcome.values())
                .map(outcome ->
                        words.of("action.board.canvass.number", outcome, "number", numbers.getOrDefault(outcome, 0)))
                .toList());
    }

    private Component rows(Visit visit) {
        var open = list.open(visit.card().id(), LOOKED_AT, visit.person());
        if (open.isEmpty()) {
            return new Paragraph(visit.words().of("action.board.canvass.none"));
        }
        var rows = new OrderedList();
        rows.addClassName("rows");
        fill(rows, mine(open, visit), visit);
        return rows;
    }

    // A call that was noted in the wrong line, or wrongly, can be put right.
    private Optional<Component> noted(Visit visit) {
        var found = list.noted(visit.card().id(), LOOKED_AT, visit.person());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var rows = new OrderedList();
        rows.addClassName("rows");
        fill(rows, found, visit);
        var words = visit.words();
        var details = new Details(words.of("action.board.canvass.done"), rows);
        if (found.size() > SHOWN) {
            details.add(new Paragraph(words.of("action.board.canvass.latest", "number", SHOWN)));
        }
        return Optional.of(details);
    }

    private void fill(OrderedList rows, List<CanvassRow> found, Visit visit) {
        var shown = found.stream().limit(SHOWN).toList();
        var names = people.names(
                shown.stream().flatMap(row -> row.notedBy().stream()).distinct().toList());
        shown.forEach(row -> rows.add(item(row, names, visit)));
    }

    // Each begins at another line, so that two who call at the same time do not ring the same number.
    private static List<CanvassRow> mine(List<CanvassRow> open, Visit visit) {
        var turned = new ArrayList<>(open);
        Collections.rotate(turned, visit.person().hashCode() % open.size());
        return turned;
    }

    private ListItem item(CanvassRow row, Map<PersonId, String> names, Visit visit) {
        var words = visit.words();
        var outcome = new Select<Outcome>();
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> words.of("action.board.canvass.outcome", one));
        outcome.setValue(row.outcome());
        outcome.setAriaLabel(words.of("action.board.canvass.what-came", "who", row.line()));
        outcome.addValueChangeListener(change -> note(row, change.getValue(), visit));
        var item = new ListItem(new Bdi(row.line()), outcome);
        row.notedBy().map(names::get).ifPresent(name -> item.add(new Bdi(name)));
        item.addClassNames("row", "slot");
        return item;
    }

    private void note(CanvassRow row, Outcome came, Visit visit) {
        list.note(row.id(), came, visit.person());
        Notes.done(visit.words().of("action.board.canvass.noted"), visit.words(), () -> {
            list.note(row.id(), row.outcome(), visit.person());
            visit.again().run();
        });
        visit.again().run();
    }

    private Div paste(Visit visit) {
        var words = visit.words();
        var lines = new TextArea(words.of("action.board.canvass.lines"));
        lines.setHelperText(words.of(
                "action.board.canvass.lines.hint",
                "day",
                words.date(
                        visit.action().signupsErased(), visit.card().outline().zone())));
        var add = new Button(words.of("action.board.canvass.add-them"), click -> add(lines, visit));
        var form = new Div(lines, add);
        form.addClassNames("stack", "tight");
        return form;
    }

    private void add(TextArea lines, Visit visit) {
        var words = visit.words();
        switch (list.add(visit.card().id(), lines.getValue(), visit.person())) {
            case Pasted.Added(var added, var known) -> {
                var said = words.of("action.board.canvass.added", "added", added.size(), "known", known);
                if (added.isEmpty()) {
                    Notes.done(said);
                } else {
                    Notes.done(said, words, () -> takeBack(added, visit));
                }
                visit.again().run();
            }
            case Pasted.TooMany(var number) ->
                refuse(lines, words.of("action.board.canvass.too-many", "number", number, "most", CanvassList.MOST));
            case Pasted.TooLong(var number) ->
                refuse(lines, words.of("action.board.canvass.too-long", "line", number, "most", CanvassList.LENGTH));
        }
    }

    private void takeBack(List<CanvassEntryId> added, Visit visit) {
        var gone = list.takeBack(visit.card().id(), added, visit.person());
        Notes.done(visit.words().of("action.board.canvass.taken-back", "gone", gone, "called", added.size() - gone));
        visit.again().run();
    }

    private static void refuse(TextArea lines, String sentence) {
        lines.setErrorMessage(sentence);
        lines.setInvalid(true);
        lines.focus();
    }
}
