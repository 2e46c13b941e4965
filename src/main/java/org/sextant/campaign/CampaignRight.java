package org.sextant.campaign;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What this module lets people do, in the campaign, in one of its organisations, or on the whole platform. */
public enum CampaignRight implements Right {
    /** Start a campaign, on the platform or for an organisation. */
    START(EnumSet.of(Role.ORGANIZER), EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION)),
    /** See the campaign's workroom, from the draft on. */
    READ(EnumSet.allOf(Role.class)),
    /** Change what it sets out to do, throw its draft away, let it go live, pause it, propose its end. */
    PLAN(EnumSet.of(Role.ORGANIZER)),
    /** Be the second person, for moderators of the platform; organizers may by {@link #PLAN}. */
    AGREE(EnumSet.of(Role.MODERATOR), EnumSet.of(Scope.Kind.PLATFORM)),
    /** See who works in it. */
    SEE_TEAM(EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER, Role.COORDINATOR));

    private final Set<Role> roles;
    private final Set<Scope.Kind> scopes;

    CampaignRight(Set<Role> roles) {
        this(roles, EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION, Scope.Kind.CAMPAIGN));
    }

    CampaignRight(Set<Role> roles, Set<Scope.Kind> scopes) {
        this.roles = Set.copyOf(roles);
        this.scopes = Set.copyOf(scopes);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        return scopes;
    }
}
