package org.sextant.campaign.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;

/** One month of the plan, day by day: what is on a day, and what begins or ends on it. On a narrow screen only the days on which there is something. */
class MonthSheet extends Div {

    private final transient List<PlanItem> items;
    private final transient Hooks hooks;
    private final transient LocalDate today;
    private final transient Words words;
    private final H3 title = new H3();
    private final Button earlier;
    private final Button later;
    private final Div sheet = new Div();
    private YearMonth month;

    /** @param turned hears of each other month that is shown */
    MonthSheet(List<Placed> placed, YearMonth month, LocalDate today, Words words, Consumer<YearMonth> turned) {
        this.items = placed.stream().map(Placed::item).toList();
        this.hooks = new Hooks(placed);
        this.month = month;
        this.today = today;
        this.words = words;
        earlier = new Button("", click -> turn(this.month.minusMonths(1), turned));
        later = new Button("", click -> turn(this.month.plusMonths(1), turned));
        title.addClassName("grow");
        title.getElement().setAttribute("aria-live", "polite");
        var head = new Div(title, earlier, later);
        head.addClassName("row");
        add(head, sheet);
        fill();
    }

    private void turn(YearMonth other, Consumer<YearMonth> turned) {
        month = other;
        fill();
        turned.accept(other);
    }

    private void fill() {
        title.setText(words.monthAndYear(month.atDay(1)));
        name(earlier, "earlier", month.minusMonths(1));
        name(later, "later", month.plusMonths(1));
        sheet.removeAll();
        throughout();
        sheet.add(weekdays(), days());
        if (items.stream().noneMatch(this::touches)) {
            sheet.add(new Paragraph(words.of("campaign.calendar.month.empty")));
        }
    }

    private void name(Button button, String which, YearMonth other) {
        button.setText(words.month(other.atDay(1)));
        button.setAriaLabel(words.of("campaign.calendar.month." + which, "month", words.monthAndYear(other.atDay(1))));
    }

    // What covers the month and neither begins nor ends in it would stand on no day of it.
    private void throughout() {
        var list = new UnorderedList();
        list.addClassName("throughout");
        items.stream()
                .filter(item -> item.start().isBefore(month.atDay(1)))
                .filter(item -> item.end().isAfter(month.atEndOfMonth()))
                .forEach(item -> list.add(new ListItem(
                        link(item), small(words.of("campaign.calendar.month.until", "day", words.date(item.end()))))));
        if (list.getComponentCount() > 0) {
            sheet.add(list);
        }
    }

    private Div weekdays() {
        var names = new DateFormatSymbols(words.language().locale())
                .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
        var row = new Div();
        row.addClassName("weekdays");
        row.getElement().setAttribute("aria-hidden", "true");
        for (var day : DayOfWeek.values()) {
            // ICU numbers the days of the week from Sunday, 1.
            row.add(new Span(names[day.getValue() % 7 + 1]));
        }
        return row;
    }

    private OrderedList days() {
        var list = new OrderedList();
        list.addClassName("month");
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> list.add(day(day)));
        return list;
    }

    private ListItem day(LocalDate day) {
        var cell = new ListItem(number(day));
        if (day.getDayOfMonth() == 1) {
            cell.addClassName("from" + day.getDayOfWeek().getValue());
        }
        if (day.equals(today)) {
            cell.addClassName("today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        var list = new UnorderedList();
        list.addClassName("what");
        items.forEach(item -> row(item, day).ifPresent(list::add));
        if (list.getComponentCount() == 0) {
            cell.addClassName("free");
        } else {
            cell.add(list);
        }
        return cell;
    }

    private Span number(LocalDate day) {
        var full = new Span(words.shortDate(day));
        full.addClassName("full");
        var number = new Span(words.number(day.getDayOfMonth()));
        number.addClassName("number");
        number.getElement().setAttribute("aria-hidden", "true");
        var time = new Span(full, number);
        time.addClassName("date");
        return time;
    }

    private Optional<ListItem> row(PlanItem item, LocalDate day) {
        var row = place(item, day);
        hooks.said(item, words)
                .ifPresent(hanging ->
                        row.filter(there -> item.start().equals(day)).ifPresent(there -> there.add(below(hanging))));
        return row;
    }

    private Optional<ListItem> place(PlanItem item, LocalDate day) {
        if (item.start().equals(item.end())) {
            return item.start().equals(day) ? Optional.of(new ListItem(link(item))) : Optional.empty();
        }
        if (item.start().equals(day)) {
            return Optional.of(new ListItem(
                    link(item), small(words.of("campaign.calendar.month.until", "day", words.shortDate(item.end())))));
        }
        return item.end().equals(day)
                ? Optional.of(new ListItem(link(item), small(words.of("campaign.calendar.month.ends"))))
                : Optional.empty();
    }

    private Anchor link(PlanItem item) {
        var link = new Anchor(item.path());
        link.add(new Bdi(item.title()));
        link.addClassName(item.courseOn(today).name().toLowerCase(Locale.ROOT));
        return link;
    }

    private static Div below(String text) {
        var below = new Div(text);
        below.addClassName("small");
        return below;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }

    private boolean touches(PlanItem item) {
        return !item.start().isAfter(month.atEndOfMonth()) && !item.end().isBefore(month.atDay(1));
    }
}
