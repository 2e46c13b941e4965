package org.sextant.member.joint;

import org.sextant.testing.OnH2;

@OnH2
class JointActsOnH2IT extends JointActCases {}
