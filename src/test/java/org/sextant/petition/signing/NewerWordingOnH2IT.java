package org.sextant.petition.signing;

import org.sextant.testing.OnH2;

@OnH2
class NewerWordingOnH2IT extends NewerWordingCases {}
