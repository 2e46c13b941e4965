package org.sextant.treaty.web;

import java.util.Optional;
import org.sextant.place.Region;
import org.sextant.treaty.RollEntry;
import org.sextant.treaty.Status;

/**
 * A State on the tracker, in one language.
 *
 * @param folded its name as a search looks for it
 * @param signed the day, or a dash
 * @param bound the day, or what is known instead
 * @param doubt what is not sure of it; empty where it is confirmed
 * @param source whose word it is, or a dash
 */
record SheetRow(
        RollEntry entry,
        String name,
        String folded,
        String signed,
        String bound,
        String how,
        String doubt,
        String source) {

    String iso3() {
        return entry.place().iso3();
    }

    Status status() {
        return entry.status();
    }

    Optional<Region> region() {
        return entry.place().region();
    }
}
