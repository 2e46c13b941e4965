package org.sextant.member;

import java.util.Set;

/** What a mandate lets its person do, in the mandate's scope. */
public enum Role {
    ADMINISTRATOR,
    ORGANIZER,
    COORDINATOR,
    MODERATOR,
    TRANSLATOR,
    SPOKESPERSON,
    MEMBER,
    OBSERVER;

    /** Those that give power over others, and whose holders are therefore named to them; who only takes part or reads along is nobody's business. */
    public static final Set<Role> WITH_POWER =
            Set.of(ADMINISTRATOR, ORGANIZER, COORDINATOR, MODERATOR, TRANSLATOR, SPOKESPERSON);
}
