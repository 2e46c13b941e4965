package org.sextant.action.need;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What one may do with the needs of a campaign and of its actions. */
public enum NeedRight implements Right {
    /** See what is needed, and how many have promised it. */
    READ(EnumSet.allOf(Role.class)),
    /** Say that one can do it. Whoever only observes takes no part. */
    PROMISE(EnumSet.complementOf(EnumSet.of(Role.OBSERVER))),
    /** Write down what is needed, and that it is met. */
    WRITE(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR)),
    /** See which members offer it or promised it, and ask them. */
    ASK(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR));

    private final Set<Role> roles;

    NeedRight(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION, Scope.Kind.CAMPAIGN);
    }
}
