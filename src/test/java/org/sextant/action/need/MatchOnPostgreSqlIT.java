package org.sextant.action.need;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class MatchOnPostgreSqlIT extends MatchCases {}
