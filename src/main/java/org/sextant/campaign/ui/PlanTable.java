package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sextant.campaign.Course;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.HeaderCell;
import org.sextant.shell.ui.WideTable;

/**
 * A page of the plan as a table; what can be moved is moved by a form below its row. On a phone the sheet sets its cells one under the other: it
 * stays a table for those who hear it, since its parts say so themselves.
 */
class PlanTable extends WideTable {

    private static final int COLUMNS = 7;

    private static final Map<String, String> ROLES = Map.of(
            "table", "table",
            "thead", "rowgroup",
            "tbody", "rowgroup",
            "tr", "row",
            "th", "columnheader",
            "td", "cell");

    private final transient Words words;
    private final transient LocalDate today;
    private final transient Consumer<String> moving;
    private final boolean moves;
    private final transient Hooks hooks;
    private final transient Map<String, Button> buttons = new HashMap<>();
    private final transient Map<String, NativeTableRow> asking = new HashMap<>();

    /**
     * @param placed in the order in which they are shown
     * @param moving hears the id of what is about to be moved by a form
     */
    PlanTable(List<Placed> placed, Hooks hooks, LocalDate today, Words words, Consumer<String> moving) {
        super(words.of("campaign.calendar.table"), columns(placed, words));
        this.words = words;
        this.today = today;
        this.moving = moving;
        this.moves = moves(placed);
        this.hooks = hooks;
        placed.forEach(this::place);
        table().addClassName("plan");
        nameParts(table().getElement());
    }

    private static void nameParts(Element part) {
        Optional.ofNullable(ROLES.get(part.getTag())).ifPresent(role -> part.setAttribute("role", role));
        if ("row".equals(part.getAttribute("scope"))) {
            part.setAttribute("role", "rowheader");
        }
        part.getChildren().filter(child -> !child.isTextNode()).forEach(PlanTable::nameParts);
    }

    private static List<String> columns(List<Placed> placed, Words words) {
        var always = Stream.of("what", "kind", "from", "until", "charge", "course");
        return (moves(placed) ? Stream.concat(always, Stream.of("move")) : always)
                .map(column -> words.of("campaign.calendar.column." + column))
                .toList();
    }

    private static boolean moves(List<Placed> placed) {
        return placed.stream().anyMatch(one -> one.movable().isPresent());
    }

    private void place(Placed one) {
        var row = cells(one);
        row(row);
        if (one.movable().isPresent()) {
            row.add(new NativeTableCell(button(one)));
            var below = new NativeTableRow();
            below.setVisible(false);
            asking.put(one.id(), below);
            row(below);
        } else if (moves) {
            row.add(new NativeTableCell());
        }
    }

    private NativeTableRow cells(Placed one) {
        var item = one.item();
        var course = item.courseOn(today);
        return new NativeTableRow(
                HeaderCell.row(title(item)),
                new NativeTableCell(item.kind()),
                day(item.start()),
                until(item),
                new NativeTableCell(item.inCharge().orElse("")),
                new NativeTableCell(new Badge(kind(course), words.of("campaign.course", course))));
    }

    private Div title(PlanItem item) {
        var title = new Div(new Span(new Bdi(item.title())));
        hooks.said(item, words).ifPresent(hanging -> {
            var small = new Span(hanging);
            small.addClassName("small");
            title.add(small);
        });
        title.addClassName("two");
        return title;
    }

    private Button button(Placed one) {
        var button = new Button(words.of("campaign.calendar.move"), click -> ask(one));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(
                words.of("campaign.calendar.move") + ": " + one.item().title());
        buttons.put(one.id(), button);
        return button;
    }

    /** Asks for the new day of one that can be moved. */
    void ask(Placed one) {
        var below = asking.get(one.id());
        if (below == null) {
            return;
        }
        var form = new MoveForm(one.item(), day -> move(one, day), words, () -> below.setVisible(false));
        var cell = new NativeTableCell(form);
        cell.getElement().setAttribute("colspan", Integer.toString(COLUMNS));
        below.removeAll();
        below.add(cell);
        nameParts(cell.getElement());
        below.setVisible(true);
        form.lead();
    }

    private Optional<String> move(Placed one, LocalDate day) {
        moving.accept(one.id());
        return one.movable().flatMap(movable -> movable.moveTo(day));
    }

    /** Puts the cursor at one that was moved. */
    void lead(String id) {
        Optional.ofNullable(buttons.get(id)).ifPresent(Button::focus);
    }

    private NativeTableCell until(PlanItem item) {
        var cell = day(item.end());
        cell.addClassName(item.start().equals(item.end()) ? "same" : "until");
        return cell;
    }

    private NativeTableCell day(LocalDate day) {
        var cell = new NativeTableCell(words.date(day));
        cell.addClassName("nw");
        return cell;
    }

    private static Badge.Kind kind(Course course) {
        return switch (course) {
            case PLANNED -> Badge.Kind.PLAIN;
            case UNDERWAY -> Badge.Kind.WAITS;
            case DONE -> Badge.Kind.GOOD;
            case LATE -> Badge.Kind.LATE;
        };
    }
}
