package org.sextant.petition.signing;

import org.sextant.testing.OnH2;

@OnH2
class RemindingOnH2IT extends RemindingCases {}
