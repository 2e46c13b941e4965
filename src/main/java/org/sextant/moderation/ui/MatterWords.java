package org.sextant.moderation.ui;

import org.sextant.moderation.MatterSummary;
import org.sextant.moderation.ReportSummary;
import org.sextant.moderation.Subjects;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Told;

/** What a matter says of itself. */
final class MatterWords {

    private MatterWords() {}

    static Bdi title(MatterSummary matter, Subjects subjects, Words words) {
        return subjects.known(matter.about())
                .map(subject -> Told.inline(subject.title(), words))
                .orElseGet(() -> new Bdi(words.of("moderation.gone")));
    }

    /** Where a title is text alone, as at the head of a page and inside a sentence. */
    static String titleText(MatterSummary matter, Subjects subjects, Words words) {
        return subjects.known(matter.about())
                .map(subject -> subject.title().in(words.language()))
                .orElseGet(() -> words.of("moderation.gone"));
    }

    static String why(MatterSummary matter, Words words) {
        return matter.appeal().isPresent()
                ? words.of("moderation.queue.appealed")
                : words.of(
                        "moderation.queue.reported",
                        "number",
                        matter.reports().size(),
                        "grounds",
                        words.list(matter.reports().stream()
                                .map(ReportSummary::ground)
                                .distinct()
                                .map(ground -> words.of("moderation.ground", ground))
                                .toList()));
    }
}
