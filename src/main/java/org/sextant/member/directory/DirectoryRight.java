package org.sextant.member.directory;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What people may do in the directory of a scope. */
public enum DirectoryRight implements Right {
    /** See who works there, what they say of themselves, tags and notes. */
    LOOK_UP(EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER)),
    /** Tag people, write notes about them, see two accounts as one person. */
    ANNOTATE(EnumSet.of(Role.ORGANIZER)),
    /** Take what was found along as a file. */
    EXPORT(EnumSet.of(Role.ORGANIZER)),
    /** Invite many people from a file. */
    INVITE_MANY(EnumSet.of(Role.ORGANIZER));

    private final Set<Role> roles;

    DirectoryRight(Set<Role> roles) {
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
