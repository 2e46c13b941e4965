package org.sextant.observatory.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.sextant.observatory.ReportedActions;
import org.sextant.observatory.Reports;
import org.sextant.place.Places;
import org.sextant.programme.Demands;
import org.sextant.shell.ui.Desk;

/** What waits, the oldest first. */
class ReportList extends Section {

    private final transient Desk desk;
    private final transient Reports reports;
    private final transient Around around;
    private final transient Runnable decided;

    /** What is known of the world around the reports. */
    record Around(Places places, Demands demands, ReportedActions actions) {}

    /** @param decided what else is to be shown anew once something is decided */
    ReportList(Desk desk, Reports reports, Around around, Runnable decided) {
        this.desk = desk;
        this.reports = reports;
        this.around = around;
        this.decided = decided;
        addClassNames("part", "stack");
        fill();
    }

    private void decided() {
        fill();
        decided.run();
    }

    final void fill() {
        removeAll();
        var words = desk.words();
        add(new H2(words.of("observatory.moderation.title")));
        var waiting = reports.waiting(desk.person());
        if (waiting.isEmpty()) {
            add(new Paragraph(words.of("observatory.moderation.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        waiting.forEach(report -> {
            var row = new ReportRow.Around(
                    around.places().byCode(report.text().place()).in(desk.language()),
                    LeadsTo.choices(report, around.demands()),
                    around.actions(),
                    this::decided);
            list.add(new ReportRow(report, row, desk, reports));
        });
        add(list);
    }
}
