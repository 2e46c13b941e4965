package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.sextant.member.Invitations;
import org.sextant.member.directory.intake.LineOutcome;
import org.sextant.member.directory.intake.Progress;
import org.sextant.member.directory.intake.Progress.State;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;

/** How far the last import has come, what came of its lines, the way to stop it, and its report. */
class ProgressPart extends Section {

    ProgressPart(Desk desk, Progress progress, Supplier<byte[]> report, Runnable stop) {
        var words = desk.words();
        addClassNames("part", "stack", "tight");
        var bar = new ProgressBar(0, progress.lines(), progress.done());
        bar.getElement().setAttribute("aria-label", words.of("directory.import.progress-bar"));
        var said = words.of(
                "directory.import.state." + progress.state().name().toLowerCase(Locale.ROOT),
                "done",
                progress.done(),
                "lines",
                progress.lines(),
                "day",
                words.shortMoment(progress.startedAt(), desk.zone()),
                "most",
                Invitations.MOST_A_DAY);
        add(new H2(words.of("directory.import.last")), new Paragraph(said), bar, outcomes(progress, words));
        if (progress.state() != State.RUNNING) {
            add(new Anchor(file(report), words.of("directory.import.report")));
        }
        if (progress.isUnderWay()) {
            add(new Button(words.of("directory.import.stop"), click -> stop.run()));
        }
    }

    private static DescriptionList outcomes(Progress progress, Words words) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        for (var outcome : LineOutcome.values()) {
            if (progress.of(outcome) > 0) {
                facts.add(
                        new DescriptionList.Term(words.of("directory.import.outcome", outcome)),
                        new DescriptionList.Description(words.number(progress.of(outcome))));
            }
        }
        return facts;
    }

    private static DownloadHandler file(Supplier<byte[]> report) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = report.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "import.csv", "text/csv; charset=utf-8", bytes.length);
        });
    }
}
