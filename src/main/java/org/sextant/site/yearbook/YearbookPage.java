package org.sextant.site.yearbook;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.shell.Bars;
import org.sextant.shell.PageFrame;
import org.sextant.shell.YearSource.Section;

/**
 * The report of a year.
 *
 * @param others years that have one, the latest first
 */
record YearbookPage(PageFrame frame, Yearbook book, List<Year> others) {

    String asOf() {
        return frame.words().moment(book.asOf(), ZoneOffset.UTC);
    }

    String paper() {
        return frame.to("/reports/" + book.year() + ".pdf");
    }

    /** A single number needs no picture. */
    static boolean isDrawn(Section section) {
        return section.figures().size() > 1 && section.figures().stream().anyMatch(figure -> figure.number() > 0);
    }

    static Bars bars(Section section) {
        return Bars.of(section.figures().stream()
                .map(figure -> (double) figure.number())
                .toList());
    }

    /** Where the bar of a figure is; null where nothing is drawn. */
    static @Nullable String at(Section section, int figure) {
        return isDrawn(section) ? bars(section).at(figure).written() : null;
    }

    int number(Section section) {
        return book.sections().indexOf(section);
    }
}
