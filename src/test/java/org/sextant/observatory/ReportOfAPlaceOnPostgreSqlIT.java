package org.sextant.observatory;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class ReportOfAPlaceOnPostgreSqlIT extends ReportOfAPlaceCases {}
