package org.sextant.campaign.calendar;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class ObservancesOnPostgreSqlIT extends ObservancesCases {}
