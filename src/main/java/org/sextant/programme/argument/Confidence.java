package org.sextant.programme.argument;

/** How sure whoever compiled the evidence is of it. */
public enum Confidence {
    /** Read in the source, in its abstract, or in a page that reports it. */
    CONFIRMED,
    /** Well established; the source is named and was not read again. */
    KNOWN,
    /** Only partly confirmed. */
    LIKELY
}
