package org.sextant.campaign.corridor;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class CorridorOnPostgreSqlIT extends CorridorCases {}
