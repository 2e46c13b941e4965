package org.sextant.campaign;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class TurnsOnPostgreSqlIT extends TurnsCases {}
