package org.sextant.programme;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What the programme lets people do, on the whole platform. To read it needs no mandate. */
public enum ProgrammeRight implements Right {
    /** Propose other words for a principle or a demand; record where a demand is met. */
    EDIT(EnumSet.of(Role.ORGANIZER)),
    /** Be the second person under what somebody else proposed. */
    APPROVE(EnumSet.of(Role.ORGANIZER, Role.MODERATOR));

    private final Set<Role> roles;

    ProgrammeRight(Set<Role> roles) {
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
