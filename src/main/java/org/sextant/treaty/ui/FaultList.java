package org.sextant.treaty.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sextant.shell.Words;
import org.sextant.treaty.listing.Fault;

/** Which lines of a list cannot be read, and why. */
class FaultList extends UnorderedList {

    FaultList(List<Fault> faults, Words words) {
        faults.forEach(fault -> add(
                new ListItem(words.of("treaty.fault", fault.kind(), "line", fault.line(), "shown", fault.shown()))));
    }
}
