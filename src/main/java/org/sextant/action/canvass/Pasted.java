package org.sextant.action.canvass;

import java.util.List;
import org.sextant.vocabulary.CanvassEntryId;

/** What came of lines that somebody pasted into a list. */
public sealed interface Pasted {

    /**
     * They are in the list.
     *
     * @param lines those that are new
     * @param known how many of them stood there already, or twice among those that were pasted
     */
    record Added(List<CanvassEntryId> lines, int known) implements Pasted {

        public Added {
            lines = List.copyOf(lines);
        }
    }

    /** None was taken: there would be more than {@link CanvassList#MOST}. */
    record TooMany(int lines) implements Pasted {}

    /** None was taken: this one is longer than {@link CanvassList#LENGTH}. */
    record TooLong(int line) implements Pasted {}
}
