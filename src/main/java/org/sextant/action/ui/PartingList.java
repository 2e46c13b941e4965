package org.sextant.action.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sextant.action.signup.GuestList;
import org.sextant.action.signup.Parting;

/** When and through whom places were given back; who had them is not known any more. */
class PartingList extends Details {

    PartingList(List<Parting> partings, Visit visit) {
        super(visit.words().of("action.board.guests.partings", "most", GuestList.MOST_PARTINGS));
        var list = new UnorderedList();
        partings.forEach(parting -> list.add(new ListItem(visit.words()
                .of(
                        "action.board.guests.parting",
                        parting.through(),
                        "when",
                        visit.words()
                                .shortMoment(
                                        parting.at(), visit.card().outline().zone())))));
        add(list);
    }
}
