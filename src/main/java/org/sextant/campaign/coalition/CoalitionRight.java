package org.sextant.campaign.coalition;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What people may do about who stands behind a campaign. */
public enum CoalitionRight implements Right {
    /** In the campaign: ask an organisation to stand behind it, and take that back. */
    INVITE(EnumSet.of(Role.ORGANIZER), EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION, Scope.Kind.CAMPAIGN)),
    /** In exactly the organisation: say yes or no for it. */
    SPEAK(EnumSet.of(Role.ORGANIZER, Role.SPOKESPERSON), EnumSet.of(Scope.Kind.ORGANISATION)),
    /** In exactly the organisation: let it leave, and say what of its parts stops. */
    LEAVE(EnumSet.of(Role.ORGANIZER), EnumSet.of(Scope.Kind.ORGANISATION)),
    /** In the campaign, together with a second person: ask a partner to leave. */
    ASK_TO_LEAVE(
            EnumSet.of(Role.ORGANIZER), EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION, Scope.Kind.CAMPAIGN));

    private final Set<Role> roles;
    private final Set<Scope.Kind> scopes;

    CoalitionRight(Set<Role> roles, Set<Scope.Kind> scopes) {
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

    @Override
    public boolean takesTwo() {
        return this == ASK_TO_LEAVE;
    }
}
