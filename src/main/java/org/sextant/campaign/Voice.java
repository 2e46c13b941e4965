package org.sextant.campaign;

import java.util.List;
import org.sextant.member.OrganisationSummary;

/**
 * In whose name a person may start campaigns.
 *
 * @param own whether also in nobody's but the movement's
 * @param organisations those that they may name as standing behind one, by name
 */
public record Voice(boolean own, List<OrganisationSummary> organisations) {

    public Voice {
        organisations = List.copyOf(organisations);
    }

    /** Whether they may start any. */
    public boolean starts() {
        return own || !organisations.isEmpty();
    }
}
