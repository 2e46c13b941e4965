package org.sextant.member;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class AuditSubjectsOnPostgreSqlIT extends AuditSubjectsCases {}
