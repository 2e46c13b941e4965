package org.sextant.campaign.news;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.sextant.vocabulary.LocalizedText;

/**
 * Says that a published update was corrected.
 *
 * @param note what was wrong
 */
@Embeddable
public record Correction(Instant correctedAt, LocalizedText note) {}
