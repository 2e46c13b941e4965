package org.sextant.petition.supporter;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class SupportersOnPostgreSqlIT extends SupportersCases {}
