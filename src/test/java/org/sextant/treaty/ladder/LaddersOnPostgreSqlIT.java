package org.sextant.treaty.ladder;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class LaddersOnPostgreSqlIT extends LaddersCases {}
