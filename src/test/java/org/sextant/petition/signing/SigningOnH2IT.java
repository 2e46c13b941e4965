package org.sextant.petition.signing;

import org.sextant.testing.OnH2;

@OnH2
class SigningOnH2IT extends SigningCases {}
