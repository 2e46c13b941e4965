package org.sextant.action;

import java.time.Instant;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;

/** An action will not take place. */
public record ActionCalledOff(ActionId id, PersonId by, Instant at) {}
