package org.sextant.action;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;

/** What this module lets people do with a campaign's actions: in the campaign, in one of its organisations, on the whole platform, or for that action alone. */
public enum ActionRight implements Right {
    /** See the actions in the workroom, the planned and the sensitive included. */
    READ(EnumSet.allOf(Role.class)),
    /** Say how many letters one has written, or leaflets taken to doors. */
    COUNT(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR, Role.SPOKESPERSON, Role.MEMBER)),
    /** Plan an action, change it, show it to the public and call it off. */
    PLAN(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR)),
    /** Move it on, tick tasks off, write down what came of it; know the place of a sensitive one. */
    RUN(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR)),
    /** See who signed up and who came, and stand at the door. Of a sensitive one only for its hosts: {@link Stewards} says who they are. */
    SEE_GUESTS(EnumSet.of(Role.ORGANIZER, Role.COORDINATOR));

    private final Set<Role> roles;

    ActionRight(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Scope.Kind> scopes() {
        var scopes = EnumSet.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION, Scope.Kind.CAMPAIGN);
        // Whoever coordinates one action alone runs what others have planned.
        if (this != PLAN) {
            scopes.add(Scope.Kind.ACTION);
        }
        return scopes;
    }
}
