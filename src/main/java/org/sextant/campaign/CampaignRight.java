package org.sextant.campaign;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;

/** What this module lets people do, in the campaign, in one of its organisations, or on the whole platform. */
public enum CampaignRight implements Right {
    /** Start a campaign, on the platform or for an organisation. */
    START(EnumSet.of(Role.ORGANIZER)),
    /** See the campaign's workroom, from the draft on. */
    READ(EnumSet.allOf(Role.class)),
    /** Change what it sets out to do, let it go live, pause it, propose its end. */
    PLAN(EnumSet.of(Role.ORGANIZER)),
    /** Be the second person, for moderators of the platform; organizers may by {@link #PLAN}. */
    AGREE(EnumSet.of(Role.MODERATOR)),
    /** See who works in it. */
    SEE_TEAM(EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER, Role.COORDINATOR)),
    /** End an organizer's mandate: nobody does that alone. */
    REMOVE_ORGANIZER(EnumSet.noneOf(Role.class));

    private final Set<Role> roles;

    CampaignRight(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
