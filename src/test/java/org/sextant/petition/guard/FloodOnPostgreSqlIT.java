package org.sextant.petition.guard;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class FloodOnPostgreSqlIT extends FloodCases {}
