package org.sextant.action.coordinator;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class CoordinatorPowerOnPostgreSqlIT extends CoordinatorPowerCases {}
