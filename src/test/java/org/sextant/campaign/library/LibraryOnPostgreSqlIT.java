package org.sextant.campaign.library;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class LibraryOnPostgreSqlIT extends LibraryCases {}
