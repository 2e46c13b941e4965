package org.sextant.programme;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class ProgrammeOnPostgreSqlIT extends ProgrammeCases {}
