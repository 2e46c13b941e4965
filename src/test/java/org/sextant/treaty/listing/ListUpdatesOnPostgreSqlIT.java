package org.sextant.treaty.listing;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class ListUpdatesOnPostgreSqlIT extends ListUpdatesCases {}
