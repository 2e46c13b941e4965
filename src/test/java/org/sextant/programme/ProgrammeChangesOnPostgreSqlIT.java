package org.sextant.programme;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class ProgrammeChangesOnPostgreSqlIT extends ProgrammeChangesCases {}
