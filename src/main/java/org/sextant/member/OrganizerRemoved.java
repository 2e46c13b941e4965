package org.sextant.member;

import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** Two people, or one in an emergency, ended the mandate of an organizer or administrator. */
public record OrganizerRemoved(PersonId person, Scope where) {}
