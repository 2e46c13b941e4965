package org.sextant.action.host;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class PartingOnPostgreSqlIT extends PartingCases {}
