package org.sextant.campaign.news;

/** How far an update has come. */
public enum UpdateState {
    /** Known in the workroom only. */
    DRAFT,
    PUBLISHED,
    /** Its address says that it is gone, and why. */
    TAKEN_DOWN
}
