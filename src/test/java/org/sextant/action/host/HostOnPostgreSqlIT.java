package org.sextant.action.host;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class HostOnPostgreSqlIT extends HostCases {}
