package org.sextant.action.ui.form;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;

/** A row of a {@link RowList}. */
abstract class Row extends ListItem {

    /** Says where it stands, counted from 1, and among how many. */
    abstract void stand(int place, int rows);

    /** Puts the cursor in its first field. */
    abstract void focus();

    /** What stands in its fields. */
    abstract List<Entry> entries();
}
