package org.sextant.petition.guard;

import java.time.Instant;
import org.sextant.vocabulary.PetitionId;

/** Signatures that were noticed by a trait they share. */
record Noticed(SuspicionId id, PetitionId petition, Trait trait, Instant at) {}
