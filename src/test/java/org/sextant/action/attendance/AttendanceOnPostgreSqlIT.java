package org.sextant.action.attendance;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class AttendanceOnPostgreSqlIT extends AttendanceCases {}
