package org.sextant.shell;

/** An exception that says to the reader why it refuses: more than that something is not allowed. */
public interface Refusal {

    /** In a sentence or two. */
    String said(Words words);
}
