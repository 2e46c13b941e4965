package org.sextant.member;

import org.sextant.vocabulary.PersonId;

/** Somebody who reads the mailbox, or has another proof, has set a password from outside. */
public record PasswordSet(PersonId person) {}
