package org.sextant.treaty.regime;

/** Whether a freedom is granted by the rules in force; what is done at every border is another matter. */
public enum Grant {
    YES,
    /** To some people, in some sectors, or in a phase that has not begun. */
    PARTLY,
    NO,
    /** Nobody has checked it. */
    UNKNOWN
}
