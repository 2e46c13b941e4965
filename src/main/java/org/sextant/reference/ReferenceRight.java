package org.sextant.reference;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What this module lets people do, on the whole platform. */
public enum ReferenceRight implements Right {
    /** Propose a newer file, take it back. */
    EDIT(EnumSet.of(Role.ORGANIZER)),
    /** Be the second person under what somebody else proposed. */
    CONFIRM(EnumSet.of(Role.ORGANIZER, Role.MODERATOR));

    private final Set<Role> roles;

    ReferenceRight(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return EnumSet.of(Scope.Kind.PLATFORM);
    }
}
