package org.sextant.shell;

import java.time.Year;
import java.util.List;
import org.sextant.vocabulary.LocalizedText;

/** What a feature adds to the report of a year: it implements this as a bean. Sums and public things alone, never a person. */
public interface YearSource {

    /** The report's chapters, in their order. */
    enum Chapter {
        DEMANDED,
        DONE,
        ANSWERED
    }

    /** A number, and what it counts. */
    record Figure(String what, long number) {}

    /**
     * Something public that happened.
     *
     * @param what happened, and when
     * @param title of the thing
     * @param path its public page, after the language
     */
    record Row(String what, LocalizedText title, String path) {}

    /**
     * A part of a chapter.
     *
     * @param order within its chapter, from top to bottom
     * @param figures drawn as bars where there are several
     * @param rows as many as one reads
     * @param more how many there are beside them
     * @param source where the numbers come from, and what they leave out
     */
    record Section(
            Chapter chapter, int order, String title, List<Figure> figures, List<Row> rows, long more, String source) {

        /** So many rows stand in a part. */
        public static final int ROWS = 50;

        public Section {
            figures = List.copyOf(figures);
            more += Math.max(0, rows.size() - ROWS);
            rows = List.copyOf(rows.subList(0, Math.min(ROWS, rows.size())));
        }
    }

    /** What there is to say of that year, in the words of one language. Days are those of UTC. */
    List<Section> of(Year year, Words words);
}
