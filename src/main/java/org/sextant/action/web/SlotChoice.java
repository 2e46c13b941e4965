package org.sextant.action.web;

import java.util.List;

/** What one chooses from, who signs up for a shift or for one day of a repeated event. */
record SlotChoice(String title, List<Option> slots) {

    /**
     * One of them.
     *
     * @param number as the form sends it
     */
    record Option(int number, String when, String room, boolean chosen) {}
}
