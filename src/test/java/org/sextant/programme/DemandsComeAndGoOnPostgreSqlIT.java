package org.sextant.programme;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class DemandsComeAndGoOnPostgreSqlIT extends DemandsComeAndGoCases {}
