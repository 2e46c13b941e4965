package org.sextant.treaty;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What this module lets people do. */
public enum TreatyRight implements Right {
    /** Record a step that a State took, or what was recommended to it, and take that back: of every State, or of the one for which one holds a mandate. */
    RECORD(EnumSet.of(Role.ORGANIZER), Scope.Kind.PLATFORM, Scope.Kind.PLACE),
    /** Propose a newer list, and take it back. */
    EDIT(EnumSet.of(Role.ORGANIZER), Scope.Kind.PLATFORM),
    /** Be the second person under what somebody else recorded or proposed: nobody of the place alone. */
    CONFIRM(EnumSet.of(Role.ORGANIZER, Role.MODERATOR), Scope.Kind.PLATFORM);

    private final Set<Role> roles;
    private final Set<Scope.Kind> scopes;

    TreatyRight(Set<Role> roles, Scope.Kind... scopes) {
        this.roles = Set.copyOf(roles);
        this.scopes = Set.of(scopes);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return EnumSet.copyOf(scopes);
    }
}
