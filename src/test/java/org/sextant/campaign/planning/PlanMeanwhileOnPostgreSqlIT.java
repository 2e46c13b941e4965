package org.sextant.campaign.planning;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class PlanMeanwhileOnPostgreSqlIT extends PlanMeanwhileCases {}
