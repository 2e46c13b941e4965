package org.sextant.action;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class AfterTheEndOnPostgreSqlIT extends AfterTheEndCases {}
