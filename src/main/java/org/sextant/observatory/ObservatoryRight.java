package org.sextant.observatory;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What the observatory lets people do, on the whole platform or with what is reported of one place. To report and to read needs no mandate. */
public enum ObservatoryRight implements Right {
    /** Read reports that nobody else sees, agree to them, refuse them, and say what they led to. */
    MODERATE(EnumSet.of(Role.MODERATOR));

    private final Set<Role> roles;

    ObservatoryRight(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.PLACE);
    }
}
