package org.sextant.member.organisation;

import org.sextant.testing.OnH2;

@OnH2
class MembersOnH2IT extends MembersCases {}
