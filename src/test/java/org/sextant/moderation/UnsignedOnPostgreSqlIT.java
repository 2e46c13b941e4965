package org.sextant.moderation;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class UnsignedOnPostgreSqlIT extends UnsignedCases {}
