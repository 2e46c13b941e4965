package org.sextant.notice;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class LookoutOnPostgreSqlIT extends LookoutCases {}
