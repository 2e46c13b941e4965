package org.sextant.campaign.corridor.ui;

import com.vaadin.flow.component.select.Select;
import org.sextant.campaign.Side;
import org.sextant.shell.Words;

/** Where on the way a campaign is. */
class SideField extends Select<Side> {

    SideField(Words words) {
        setLabel(words.of("corridor.column.side"));
        setItems(Side.values());
        setItemLabelGenerator(side -> words.of("corridor.side", side));
        setValue(Side.ORIGIN);
    }
}
