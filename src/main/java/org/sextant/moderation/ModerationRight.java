package org.sextant.moderation;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What this module lets people do. */
public enum ModerationRight implements Right {
    /** Read what was reported, and decide about it. */
    DECIDE(EnumSet.of(Role.MODERATOR));

    private final Set<Role> roles;

    ModerationRight(Set<Role> roles) {
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
