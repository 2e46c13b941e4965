package org.sextant.campaign.planning;

/** What Sextant counts by itself. */
public enum Measure {
    /** Confirmed signatures under all petitions of the campaign. */
    SIGNATURES,
    /** People who came to its actions. */
    ATTENDANCE
}
