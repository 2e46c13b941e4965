package org.sextant.member.organisation;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class NamedOnPostgreSqlIT extends NamedCases {}
