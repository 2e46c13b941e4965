package org.sextant.campaign.endorsement;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What people may do about the demands that an organisation endorses. */
public enum EndorsementRight implements Right {
    /** In exactly the organisation: endorse a demand for it, with or without a reservation, and withdraw that. */
    ENDORSE;

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.ORGANIZER, Role.SPOKESPERSON);
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return EnumSet.of(Scope.Kind.ORGANISATION);
    }
}
