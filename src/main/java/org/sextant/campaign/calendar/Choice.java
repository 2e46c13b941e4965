package org.sextant.campaign.calendar;

/** What a campaign decided about a day that was offered to it. */
enum Choice {
    TAKEN,
    DISMISSED
}
