package org.sextant.petition;

import java.time.Instant;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;

/**
 * A wording took the place of one that people have signed.
 *
 * @param version the new one
 */
public record WordingReplaced(PetitionId petition, Language language, int version, Instant at) {}
