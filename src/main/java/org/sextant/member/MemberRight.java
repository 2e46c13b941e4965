package org.sextant.member;

import java.util.Set;

/** What this module lets people do. */
public enum MemberRight implements Right {
    /** Give and end mandates of the whole platform, look up people, register organisations. */
    RUN_PLATFORM(Set.of(Role.ADMINISTRATOR)),
    /** Give and end mandates in an organisation, and invite into it: its first organizer comes from an administrator. */
    APPOINT(Set.of(Role.ADMINISTRATOR, Role.ORGANIZER)),
    /** Give and end mandates in a campaign or a place, and invite into it. */
    GIVE_MANDATES(Set.of(Role.ORGANIZER)),
    READ_MANDATES(Set.of(Role.values()));

    private final Set<Role> roles;

    MemberRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
