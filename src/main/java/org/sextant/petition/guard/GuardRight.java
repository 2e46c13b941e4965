package org.sextant.petition.guard;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What guarding a petition lets people do. */
public enum GuardRight implements Right {
    /** Restrict a petition, and lift it, in the campaign or anywhere. */
    RESTRICT(Set.of(Role.ORGANIZER, Role.MODERATOR, Role.ADMINISTRATOR)),
    /** See alerts, suspicion and what became of it, on the platform. */
    WATCH(Set.of(Role.MODERATOR, Role.ADMINISTRATOR)),
    /** Take signatures out of a count, with a second person, and put them back; on the platform. */
    VOID(Set.of(Role.MODERATOR));

    private final Set<Role> roles;

    GuardRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return this == RESTRICT
                ? EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION, Scope.Kind.CAMPAIGN)
                : EnumSet.of(Scope.Kind.PLATFORM);
    }

    @Override
    public boolean takesTwo() {
        return this == VOID;
    }
}
