package org.sextant.member.access;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class AccessOnPostgreSqlIT extends AccessCases {}
