package org.sextant.action;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class TwoWritersOnPostgreSqlIT extends TwoWritersCases {}
