package org.sextant.action;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;

/** What lists and rights need to know of the organisations that host an action beside its own campaign; the part about hosts implements it. */
public interface Hosting {

    /** The mandate in a hosting organisation under which the person may do this with the action; empty where there is none. */
    Optional<MandateId> mandate(PersonId person, ActionRight right, ActionId action);

    /** The campaigns of other organisations on whose lists and boards the action stands, too. */
    Set<CampaignId> shownIn(ActionId action);

    /** The organisations that agreed to host these actions, by name; an action that has none is left out. */
    Map<ActionId, List<OrganisationSummary>> of(Collection<ActionId> actions);

    /** Their names alone. */
    default Map<ActionId, List<String>> names(Collection<ActionId> actions) {
        var names = new HashMap<ActionId, List<String>>();
        of(actions)
                .forEach((action, hosts) -> names.put(
                        action, hosts.stream().map(OrganisationSummary::name).toList()));
        return names;
    }
}
