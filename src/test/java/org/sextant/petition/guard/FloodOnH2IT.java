package org.sextant.petition.guard;

import org.sextant.testing.OnH2;

@OnH2
class FloodOnH2IT extends FloodCases {}
