package org.sextant.site.yearbook;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.sextant.shell.YearSource.Chapter;
import org.sextant.shell.YearSource.Section;

/**
 * The report of a year in one language.
 *
 * @param sections in the order of their chapters
 * @param asOf when the data was read
 */
record Yearbook(Year year, List<Section> sections, Instant asOf) {

    Yearbook {
        sections = List.copyOf(sections);
    }

    List<Section> of(Chapter chapter) {
        return sections.stream().filter(section -> section.chapter() == chapter).toList();
    }
}
