package org.sextant.petition;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;

/** What this module lets people do. */
public enum PetitionRight implements Right {
    /** See drafts. */
    READ(EnumSet.allOf(Role.class)),
    /** Write, change, propose and close, in the campaign. */
    WRITE(EnumSet.of(Role.ORGANIZER)),
    /** Be the second person under a wording, for moderators of the platform; organizers may by {@link #WRITE}. */
    APPROVE(EnumSet.of(Role.MODERATOR));

    private final Set<Role> roles;

    PetitionRight(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
