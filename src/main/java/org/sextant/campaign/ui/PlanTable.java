package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.campaign.Course;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;

/** The plan as a table, in the order of time. */
class PlanTable extends WideTable {

    PlanTable(List<PlanItem> items, LocalDate today, Words words) {
        super(words.of("campaign.calendar.table"), columns(words));
        items.stream()
                .sorted(Comparator.comparing(PlanItem::start).thenComparing(PlanItem::end))
                .forEach(item -> row(row(item, today, words)));
    }

    private static List<String> columns(Words words) {
        return Stream.of("what", "kind", "from", "until", "course")
                .map(column -> words.of("campaign.calendar.column." + column))
                .toList();
    }

    private static NativeTableRow row(PlanItem item, LocalDate today, Words words) {
        var course = item.courseOn(today);
        return new NativeTableRow(
                HeaderCell.row(new Bdi(item.title())),
                new NativeTableCell(item.kind()),
                day(item.start(), words),
                day(item.end(), words),
                new NativeTableCell(new Badge(kind(course), words.of("campaign.course", course))));
    }

    private static NativeTableCell day(LocalDate day, Words words) {
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
