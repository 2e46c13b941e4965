package org.sextant.action.attendance;

import org.sextant.testing.OnH2;

@OnH2
class AttendanceOnH2IT extends AttendanceCases {}
