package org.sextant.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;

/** What lists and rights need to know of the organisations that host an action beside its own campaign; the part about hosts implements it. */
public interface Hosting {

    /** The mandate in a hosting organisation under which the person may do this with the action; empty where there is none. */
    Optional<MandateId> mandate(PersonId person, ActionRight right, ActionId action);

    /** The names of the organisations that agreed to host these actions; an action that has none is left out. */
    Map<ActionId, List<String>> names(Collection<ActionId> actions);
}
