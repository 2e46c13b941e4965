package org.sextant.reference;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class NewerFactsOnPostgreSqlIT extends NewerFactsCases {}
