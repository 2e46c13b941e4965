package org.sextant.member;

import org.sextant.testing.OnH2;

@OnH2
class InvitationPowerOnH2IT extends InvitationPowerCases {}
