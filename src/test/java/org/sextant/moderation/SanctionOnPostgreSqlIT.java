package org.sextant.moderation;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class SanctionOnPostgreSqlIT extends SanctionCases {}
