package org.sextant.member;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class HoldersOnPostgreSqlIT extends HoldersCases {}
