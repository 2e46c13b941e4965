package org.sextant.observatory.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.observatory.ReportText;
import org.sextant.observatory.Reports;
import org.sextant.observatory.Reports.Reception;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** A member reports what they know of a place; the public hears that it was a member, and not who. */
@Route(ReportView.PATH)
@PermitAll
class ReportView extends Page {

    static final String PATH = "observatory/report";

    private final transient Desk desk;
    private final transient Words words;
    private final transient Reports reports;
    private final FilingForm form;

    ReportView(Desk desk, Reports reports, FilingForm.Choices choices) {
        this.desk = desk;
        this.words = desk.words();
        this.reports = reports;
        addClassName("slim");
        form = new FilingForm(desk, choices, this::file);
        var warning = new Paragraph(words.of("observatory.form.warning.text"));
        warning.addClassName("banner");
        add(new PageHeader(words.of("observatory.form.title"), words.of("observatory.filing.lead")), warning, form);
    }

    private void file(ReportText text) {
        if (reports.file(text, desk.person()) == Reception.WAITS) {
            form.clear();
            Notes.done(words.of("observatory.received.text"));
        } else {
            Notes.refused(words.of("observatory.filing.no-room"));
        }
    }
}
