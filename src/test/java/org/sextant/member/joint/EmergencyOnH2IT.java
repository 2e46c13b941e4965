package org.sextant.member.joint;

import org.sextant.testing.OnH2;

@OnH2
class EmergencyOnH2IT extends EmergencyCases {}
