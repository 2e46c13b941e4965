package org.sextant.petition.guard;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class CountCheckOnPostgreSqlIT extends CountCheckCases {}
