package org.sextant.member;

import java.util.List;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Scope;

/** The rights of a feature in words, for the screen of who may do what: each feature implements it as a bean, and every right stands in one. */
public interface Policy {

    /** From top to bottom; plan is 10, petitions 20, actions 30, people 40. */
    int order();

    /** The heading over them. */
    String title(Words words);

    /** In the order in which they are listed. */
    List<Right> rights();

    /** What the right lets one do, as in "Change the plan". */
    String name(Right right, Words words);

    /** Whether the right is exercised in scopes of that kind, and so is listed there; some are exercised where only mandates of the platform carry them. */
    default boolean concerns(Right right, Scope.Kind kind) {
        return right.scopes().contains(kind);
    }
}
