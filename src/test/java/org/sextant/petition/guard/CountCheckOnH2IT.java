package org.sextant.petition.guard;

import org.sextant.testing.OnH2;

@OnH2
class CountCheckOnH2IT extends CountCheckCases {}
