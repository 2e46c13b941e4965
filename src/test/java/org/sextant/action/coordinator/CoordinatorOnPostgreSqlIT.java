package org.sextant.action.coordinator;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class CoordinatorOnPostgreSqlIT extends CoordinatorCases {}
