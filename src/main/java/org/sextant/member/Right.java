package org.sextant.member;

import java.util.EnumSet;
import java.util.Set;
import org.sextant.vocabulary.Scope;

/** One operation that needs a mandate. Each module lists its own as an enum: its policy, tested as a table. */
public interface Right {

    /** The roles that carry it, in the scope that is asked for or on the whole platform. */
    Set<Role> roles();

    /** The kinds of scope in which a mandate can carry it. One for the whole platform reaches into the others, where the right counts there at all. */
    default Set<Scope.Kind> scopes() {
        return EnumSet.allOf(Scope.Kind.class);
    }

    /** Whether whoever carries it only proposes: a second person agrees, and what cannot be undone waits an hour. */
    default boolean takesTwo() {
        return false;
    }

    /** Whether a mandate in that role, in a scope of that kind, carries it there. */
    default boolean heldAs(Role role, Scope.Kind kind) {
        return roles().contains(role) && scopes().contains(kind);
    }
}
