package org.sextant.reference;

/**
 * What is wrong with a line of a file.
 *
 * @param line as an editor counts them, the heading is 1; 0 for the file as a whole
 * @param shown the part that is wrong, cut short
 */
public record Fault(long line, Kind kind, String shown) {

    /** The longest part that is shown, in characters. */
    static final int SHOWN = 60;

    /** What can be wrong. */
    public enum Kind {
        /** There is more text than a file can have. */
        TOO_LONG,
        /** It is no file of values separated by commas. */
        UNREADABLE,
        /** The heading lacks a column. */
        NO_HEADING,
        EMPTY,
        /** Another line is about the same. */
        TWICE,
        /** A line is missing that has to stay. */
        GONE,
        /** A cell says what cannot be. */
        WRONG
    }

    public Fault {
        shown = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
    }
}
