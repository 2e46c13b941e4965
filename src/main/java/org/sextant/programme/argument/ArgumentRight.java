package org.sextant.programme.argument;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What the argument library lets people do, on the whole platform. To read it and to write to it needs no mandate. */
public enum ArgumentRight implements Right {
    /** Read what people wrote to an argument, and decide whether everybody sees it. */
    MODERATE(EnumSet.of(Role.MODERATOR));

    private final Set<Role> roles;

    ArgumentRight(Set<Role> roles) {
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
