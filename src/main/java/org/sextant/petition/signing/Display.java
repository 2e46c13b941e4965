package org.sextant.petition.signing;

/** How a signer wants to be shown. */
public enum Display {
    /** Only counted. */
    COUNT,
    INITIALS,
    NAME
}
