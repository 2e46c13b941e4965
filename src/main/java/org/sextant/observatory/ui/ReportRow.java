package org.sextant.observatory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.observatory.NoSuchReport;
import org.sextant.observatory.ReportSummary;
import org.sextant.observatory.ReportedActions;
import org.sextant.observatory.Reports;
import org.sextant.programme.DemandSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** One report, what it can lead to, and what can be done with it. */
class ReportRow extends ListItem {

    /**
     * What the row needs beside the report.
     *
     * @param demands that it can lead to
     * @param actions that everybody may know
     * @param decided shows the list as it is afterwards
     */
    record Around(String place, List<DemandSummary> demands, ReportedActions actions, Runnable decided) {}

    private final transient ReportSummary report;
    private final transient Around around;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Reports reports;
    private final LeadsTo leads;

    ReportRow(ReportSummary report, Around around, Desk desk, Reports reports) {
        this.report = report;
        this.around = around;
        this.desk = desk;
        this.words = desk.words();
        this.reports = reports;
        addClassNames("stack", "tight");
        leads = new LeadsTo(report, around.demands(), around.actions(), words);
        add(said(), leads, acts());
    }

    private Component said() {
        var said = new ReportSaid(report.text(), around.place(), words);
        return report.firstRead().isPresent()
                ? said.mark(new Badge(Badge.Kind.WAITS, words.of("observatory.moderation.second")))
                : said;
    }

    private Component acts() {
        var row = new Div();
        row.addClassName("row");
        if (report.firstRead().filter(desk.person()::equals).isPresent()) {
            row.add(new Paragraph(words.of("observatory.moderation.own")));
        } else if (reports.takesAnother(report, desk.person())) {
            row.add(new Paragraph(words.of("observatory.moderation.near")));
        } else {
            row.add(new Button(words.of("observatory.moderation.agree"), click -> agree()));
        }
        row.add(new ConfirmButton(
                words.of("observatory.moderation.refuse"),
                new ConfirmButton.Question(
                        words.of("observatory.moderation.refuse.title"),
                        words.of("observatory.moderation.refuse.text")),
                words,
                this::refuse));
        return row;
    }

    private void agree() {
        if (!leads.check()) {
            return;
        }
        did(() -> {
            reports.leadTo(report.id(), leads.demand(), leads.action(), desk.person());
            var shown = reports.agree(report.id(), desk.person());
            Notes.done(words.of(shown ? "observatory.moderation.shown" : "observatory.moderation.agreed"));
        });
    }

    private void refuse() {
        did(() -> {
            reports.refuse(report.id(), desk.person());
            Notes.done(words.of("observatory.moderation.refused"));
        });
    }

    // Somebody else may have been faster: what is true now is shown.
    private void did(Runnable act) {
        try {
            act.run();
        } catch (NoSuchReport | SecondPersonNeeded overtaken) {
            Notes.refused(words.of("observatory.moderation.gone"));
        }
        around.decided().run();
    }
}
