package org.sextant.site.yearbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.sextant.shell.YearSource.Chapter;
import org.sextant.shell.YearSource.Section;

/**
 * The report of a year in one language.
 *
 * @param sections in the order of their chapters
 * @param asOf when the data was read, for the first time on that day if it said the same since
 */
record Yearbook(Year year, List<Section> sections, Instant asOf) {

    Yearbook {
        sections = List.copyOf(sections);
    }

    boolean saysNothingNew(Yearbook before) {
        return sections.equals(before.sections) && day(asOf).equals(day(before.asOf));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    List<Section> of(Chapter chapter) {
        return sections.stream().filter(section -> section.chapter() == chapter).toList();
    }
}
