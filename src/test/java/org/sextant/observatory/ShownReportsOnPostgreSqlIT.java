package org.sextant.observatory;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class ShownReportsOnPostgreSqlIT extends ShownReportCases {}
