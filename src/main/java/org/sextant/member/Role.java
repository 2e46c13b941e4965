package org.sextant.member;

/** What a mandate lets its person do, in the mandate's scope. */
public enum Role {
    ADMINISTRATOR,
    ORGANIZER,
    COORDINATOR,
    MODERATOR,
    TRANSLATOR,
    SPOKESPERSON,
    MEMBER,
    OBSERVER
}
