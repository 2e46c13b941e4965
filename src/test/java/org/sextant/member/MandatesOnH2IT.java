package org.sextant.member;

import org.sextant.testing.OnH2;

@OnH2
class MandatesOnH2IT extends MandatesCases {}
