package org.sextant.member;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class InvitationPowerOnPostgreSqlIT extends InvitationPowerCases {}
