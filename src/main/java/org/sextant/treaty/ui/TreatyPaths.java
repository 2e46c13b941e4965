package org.sextant.treaty.ui;

/** Where the treaties lie in the workroom. */
final class TreatyPaths {

    static final String STEPS = "treaties";
    static final String LISTS = "treaties/lists";
    static final String RECOMMENDATIONS = "treaties/recommendations";

    private TreatyPaths() {}
}
