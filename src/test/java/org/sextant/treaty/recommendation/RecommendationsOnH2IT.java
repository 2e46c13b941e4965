package org.sextant.treaty.recommendation;

import org.sextant.testing.OnH2;

@OnH2
class RecommendationsOnH2IT extends RecommendationsCases {}
