package org.sextant.action.host;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What hosting lets people do. */
public enum HostRight implements Right {
    /** In the action's campaign: ask an organisation to host it, and stop that. */
    INVITE(EnumSet.of(Role.ORGANIZER)),
    /** In the organisation: read what it is asked to host, and agree or decline. */
    ANSWER(EnumSet.of(Role.ORGANIZER)),
    /** In an organisation that agreed: read the action in the workroom. */
    READ(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR)),
    /** In an organisation that agreed and was given it: run the action as those of its campaign do. */
    HELP(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR));

    private final Set<Role> roles;

    HostRight(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return this == INVITE
                ? EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION, Scope.Kind.CAMPAIGN)
                : EnumSet.of(Scope.Kind.ORGANISATION);
    }
}
