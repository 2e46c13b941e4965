package org.sextant.campaign.news;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What this part lets people do with a campaign's updates: in the campaign, in one of its organisations, or on the whole platform. */
public enum NewsRight implements Right {
    /** Read the drafts, write and change them. */
    WRITE(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR, Role.SPOKESPERSON)),
    /** Speak for the campaign: publish an update, correct it, take it down. */
    PUBLISH(EnumSet.of(Role.ORGANIZER, Role.SPOKESPERSON));

    private final Set<Role> roles;

    NewsRight(Set<Role> roles) {
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
