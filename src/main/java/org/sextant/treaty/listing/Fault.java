package org.sextant.treaty.listing;

/**
 * What is wrong with a line of a file.
 *
 * @param line as an editor counts them, the heading is 1
 * @param shown the part that cannot be read, cut short
 */
public record Fault(long line, Kind kind, String shown) {

    /** The longest part that is shown, in characters. */
    public static final int SHOWN = 40;

    /** What can be wrong. */
    public enum Kind {
        /** There is more text than a list can have. */
        TOO_LONG,
        /** It is no file of values separated by commas. */
        UNREADABLE,
        /** The heading lacks one of {@code iso3}, {@code bound_on}, {@code how}. */
        NO_HEADING,
        /** There is no State in it that is bound or has signed. */
        EMPTY,
        UNKNOWN_STATE,
        TWICE,
        UNKNOWN_DATE,
        UNKNOWN_HOW,
        UNKNOWN_STATUS,
        UNKNOWN_CONFIDENCE,
        /** Before the treaty was adopted. */
        TOO_EARLY,
        /** After the day until which the list is right. */
        TOO_LATE,
        /** Bound before it signed. */
        BOUND_BEFORE_SIGNED,
        /** Bound by the status and not by the dates, or the other way round. */
        CONTRADICTION
    }

    public Fault {
        shown = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
    }
}
