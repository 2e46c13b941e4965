package org.sextant.campaign;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class DraftsOnPostgreSqlIT extends DraftsCases {}
