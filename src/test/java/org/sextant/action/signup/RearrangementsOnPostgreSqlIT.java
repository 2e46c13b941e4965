package org.sextant.action.signup;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class RearrangementsOnPostgreSqlIT extends RearrangementCases {}
