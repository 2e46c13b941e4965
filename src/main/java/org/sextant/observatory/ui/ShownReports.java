package org.sextant.observatory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.sextant.observatory.NoSuchReport;
import org.sextant.observatory.ReportSummary;
import org.sextant.observatory.Reports;
import org.sextant.place.Places;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Leaves;
import org.sextant.shell.ui.Notes;

/** What everybody reads now, for the case that something in it leads to a person after all. */
class ShownReports extends Section {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Reports reports;
    private final transient Places places;
    private final Leaves<ReportSummary> leaves;

    ShownReports(Desk desk, Reports reports, Places places) {
        this.desk = desk;
        this.words = desk.words();
        this.reports = reports;
        this.places = places;
        addClassNames("part", "stack");
        leaves = new Leaves<>(
                leaf -> reports.shown(desk.person(), leaf), this::row, words.of("observatory.shown.empty"), words);
        add(new H2(words.of("observatory.shown.title")), new Paragraph(words.of("observatory.shown.lead")), leaves);
    }

    final void fill() {
        leaves.fill();
    }

    private ListItem row(ReportSummary report) {
        var place = places.byCode(report.text().place()).in(words.language());
        var down = new ConfirmButton(
                words.of("observatory.shown.down"),
                new ConfirmButton.Question(
                        words.of("observatory.moderation.refuse.title"),
                        words.of("observatory.moderation.refuse.text")),
                words,
                () -> takeDown(report));
        var acts = new Div(down);
        acts.addClassName("row");
        var item = new ListItem(new ReportSaid(report.text(), place, words), acts);
        item.addClassNames("stack", "tight");
        return item;
    }

    private void takeDown(ReportSummary report) {
        try {
            reports.refuse(report.id(), desk.person());
            Notes.done(words.of("observatory.moderation.refused"));
        } catch (NoSuchReport overtaken) {
            Notes.refused(words.of("observatory.moderation.gone"));
        }
        leaves.fill();
    }
}
