package org.sextant.petition.signing;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class MemberSigningOnPostgreSqlIT extends MemberSigningCases {}
