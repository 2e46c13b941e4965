package org.sextant.treaty.recommendation;

import org.sextant.treaty.Attestation;

/** A recommendation, and who stands for it. */
public record RecommendationSummary(RecommendationId id, RecordRecommendation made, Attestation attestation) {}
