package org.sextant.campaign.library;

/** Why a file is not taken. */
public enum Refusal {
    /** Larger than {@link Library#LARGEST}. */
    TOO_LARGE,
    EMPTY,
    /** Not on the list of {@link FileType}, or with macros. */
    NOT_ALLOWED,
    /** It is something else than its name says. */
    FALSE_TYPE,
    /** The campaign has {@link Library#MOST} items. */
    FULL
}
