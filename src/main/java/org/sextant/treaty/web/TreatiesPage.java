package org.sextant.treaty.web;

import java.util.List;
import java.util.Optional;
import org.sextant.shell.PageFrame;
import org.sextant.treaty.Roll;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaty;

/** Every treaty, with how many States are bound by it. */
record TreatiesPage(PageFrame frame, List<Entry> entries) {

    /**
     * A treaty.
     *
     * @param roll as the list stands; empty where there is none that can be trusted
     * @param moving how many States took a step toward it
     */
    record Entry(Treaty treaty, Optional<Roll> roll, int moving) {

        int parties() {
            return roll.map(known -> known.count(Status.PARTY)).orElse(0);
        }

        int members() {
            return roll.map(known -> known.members().size()).orElse(0);
        }
    }

    List<Entry> tracked() {
        return entries.stream().filter(entry -> entry.roll().isPresent()).toList();
    }

    List<Entry> others() {
        return entries.stream().filter(entry -> entry.roll().isEmpty()).toList();
    }
}
