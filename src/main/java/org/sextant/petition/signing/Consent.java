package org.sextant.petition.signing;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.OrganisationId;

/**
 * A wish to hear how it goes on.
 *
 * @param from the organisation that may write; empty for news of the petition itself
 * @param words that stood beside the box
 * @param version of these words in their language
 * @param givenAt when the box was ticked
 */
public record Consent(Optional<OrganisationId> from, String words, int version, Instant givenAt) {}
