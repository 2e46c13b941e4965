package org.sextant.observatory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.sextant.observatory.NoSuchReport;
import org.sextant.observatory.ReportSummary;
import org.sextant.observatory.Reports;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Leaves;
import org.sextant.shell.ui.Notes;

/** What everybody reads now: to be tied to what it led to since, and taken down if something in it leads to a person after all. */
class ShownReports extends Section {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Reports reports;
    private final transient ReportList.Around around;
    private final Leaves<ReportSummary> leaves;

    ShownReports(Desk desk, Reports reports, ReportList.Around around) {
        this.desk = desk;
        this.words = desk.words();
        this.reports = reports;
        this.around = around;
        addClassNames("part", "stack");
        leaves = new Leaves<>(
                leaf -> reports.shown(desk.person(), leaf), this::row, words.of("observatory.shown.empty"), words);
        add(new H2(words.of("observatory.shown.title")), new Paragraph(words.of("observatory.shown.lead")), leaves);
    }

    final void fill() {
        leaves.fill();
    }

    private ListItem row(ReportSummary report) {
        var place = around.places().byCode(report.text().place()).in(words.language());
        var down = new ConfirmButton(
                words.of("observatory.shown.down"),
                new ConfirmButton.Question(
                        words.of("observatory.moderation.refuse.title"),
                        words.of("observatory.moderation.refuse.text")),
                words,
                () -> takeDown(report));
        var leads = new LeadsTo(report, LeadsTo.choices(report, around.demands()), around.actions(), words);
        var acts = new Div(new Button(words.of("observatory.shown.lead-on"), click -> leadOn(report, leads)), down);
        acts.addClassName("row");
        var item = new ListItem(new ReportSaid(report.text(), place, words), leads, acts);
        item.addClassNames("stack", "tight");
        return item;
    }

    private void leadOn(ReportSummary report, LeadsTo leads) {
        if (!leads.check()) {
            return;
        }
        try {
            reports.leadTo(report.id(), leads.demand(), leads.action(), desk.person());
            Notes.done(words.of("observatory.shown.led-on"));
        } catch (NoSuchReport overtaken) {
            Notes.refused(words.of("observatory.moderation.gone"));
        }
        leaves.fill();
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
