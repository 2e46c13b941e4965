package org.sextant.campaign.planning;

/** What Sextant counts by itself. */
public enum Measure {
    /** Confirmed signatures under all petitions of the campaign. */
    SIGNATURES,
    /** People who came to its actions. */
    ATTENDANCE,
    /** People who lent a hand at its actions. */
    HELPED,
    /** Times that a representative was asked. */
    ASKED,
    /** Answers that were got. */
    ANSWERS,
    /** Talks that were held. */
    TALKS,
    LETTERS,
    LEAFLETS,
    CALLS
}
