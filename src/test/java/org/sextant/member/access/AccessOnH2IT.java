package org.sextant.member.access;

import org.sextant.testing.OnH2;

@OnH2
class AccessOnH2IT extends AccessCases {}
