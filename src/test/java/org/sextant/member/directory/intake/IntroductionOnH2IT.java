package org.sextant.member.directory.intake;

import org.sextant.testing.OnH2;

@OnH2
class IntroductionOnH2IT extends IntroductionCases {}
