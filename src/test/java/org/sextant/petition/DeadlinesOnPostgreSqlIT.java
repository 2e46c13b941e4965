package org.sextant.petition;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class DeadlinesOnPostgreSqlIT extends DeadlinesCases {}
