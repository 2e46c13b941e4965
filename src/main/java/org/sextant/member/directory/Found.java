package org.sextant.member.directory;

import org.sextant.vocabulary.PersonId;

/** Somebody in a directory. */
public record Found(PersonId person, String name) {}
