package org.sextant.petition.guard;

/** Why signatures are voided; the words are those of the public log. */
public enum Reason {
    FLOOD,
    FORGED,
    DUPLICATE
}
