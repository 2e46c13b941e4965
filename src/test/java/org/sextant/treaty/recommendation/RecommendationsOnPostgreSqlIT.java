package org.sextant.treaty.recommendation;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class RecommendationsOnPostgreSqlIT extends RecommendationsCases {}
