package org.sextant.action.occasion;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class OccasionOnPostgreSqlIT extends OccasionCases {}
