package org.sextant.campaign.library;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What this part lets people do with a campaign's links and files. To read them is part of reading the campaign. */
public enum LibraryRight implements Right {
    /** Add links and files, rename and remove them. */
    KEEP(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR, Role.SPOKESPERSON, Role.TRANSLATOR)),
    /** Decide what everybody may see. */
    OPEN(EnumSet.of(Role.ORGANIZER, Role.SPOKESPERSON));

    private final Set<Role> roles;

    LibraryRight(Set<Role> roles) {
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
