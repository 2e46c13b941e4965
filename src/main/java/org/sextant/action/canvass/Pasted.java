package org.sextant.action.canvass;

/** What came of lines that somebody pasted into a list. */
public sealed interface Pasted {

    /**
     * They are in the list.
     *
     * @param known how many of them stood there already, or twice among those that were pasted
     */
    record Added(int added, int known) implements Pasted {}

    /** None was taken: there would be more than {@link CanvassList#MOST}. */
    record TooMany(int lines) implements Pasted {}

    /** None was taken: this one is longer than {@link CanvassList#LENGTH}. */
    record TooLong(int line) implements Pasted {}
}
