package org.sextant.member.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What people may do in an organisation. */
public enum OrganisationRight implements Right {
    /** Say what it is, found local groups, let people in, say who speaks for it. */
    LEAD(EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER)),
    /** See everybody who belongs to it: those alone who look after it, and nobody by a mandate for the platform. */
    SEE_MEMBERS(EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER));

    private final Set<Role> roles;

    OrganisationRight(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return switch (this) {
            case LEAD -> EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION);
            case SEE_MEMBERS -> EnumSet.of(Scope.Kind.ORGANISATION);
        };
    }
}
