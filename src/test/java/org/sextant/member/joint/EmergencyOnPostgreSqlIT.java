package org.sextant.member.joint;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class EmergencyOnPostgreSqlIT extends EmergencyCases {}
