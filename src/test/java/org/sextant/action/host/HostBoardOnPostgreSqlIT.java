package org.sextant.action.host;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class HostBoardOnPostgreSqlIT extends HostBoardCases {}
