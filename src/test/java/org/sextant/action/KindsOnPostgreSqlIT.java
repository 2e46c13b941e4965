package org.sextant.action;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class KindsOnPostgreSqlIT extends KindCases {}
