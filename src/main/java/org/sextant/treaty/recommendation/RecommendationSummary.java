package org.sextant.treaty.recommendation;

import org.sextant.member.Attestation;

/** A recommendation, and who stands for it. */
public record RecommendationSummary(RecommendationId id, RecordRecommendation made, Attestation attestation) {}
