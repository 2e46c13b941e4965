package org.sextant.campaign.coalition;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class SpokespeopleOnPostgreSqlIT extends SpokespeopleCases {}
