package org.sextant.petition;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What this module lets people do. */
public enum PetitionRight implements Right {
    /** See drafts. */
    READ(EnumSet.allOf(Role.class)),
    /** Write, change, propose and close, in the campaign. */
    WRITE(EnumSet.of(Role.ORGANIZER)),
    /** Write the wording in every language but the one it was first written in, and propose that. */
    TRANSLATE(EnumSet.of(Role.ORGANIZER, Role.TRANSLATOR)),
    /** Be the second person under a wording, for moderators of the platform; organizers may by {@link #WRITE}. */
    APPROVE(EnumSet.of(Role.MODERATOR)),
    /** Read what signers let others see, and decide whether everybody sees it; on the platform. */
    MODERATE(EnumSet.of(Role.MODERATOR));

    private final Set<Role> roles;

    PetitionRight(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return this == APPROVE || this == MODERATE
                ? EnumSet.of(Scope.Kind.PLATFORM)
                : EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION, Scope.Kind.CAMPAIGN);
    }
}
