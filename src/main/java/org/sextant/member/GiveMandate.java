package org.sextant.member;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/**
 * A mandate to be given.
 *
 * @param until the moment from which the mandate holds no more; empty for one without an end
 */
public record GiveMandate(PersonId to, Role role, Scope scope, Optional<Instant> until) {}
