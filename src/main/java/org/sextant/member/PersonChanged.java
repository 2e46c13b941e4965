package org.sextant.member;

import org.sextant.vocabulary.PersonId;

/** Somebody has come, is called otherwise, says something else of themselves, was here today, or has gone: wherever they work. Told as {@link PeopleChanged} is. */
public record PersonChanged(PersonId person) {}
