package org.sextant.notice;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class TellingEachOnPostgreSqlIT extends TellingEachCases {}
