package org.sextant.petition.guard;

import org.sextant.testing.OnH2;

@OnH2
class VoidingOnH2IT extends VoidingCases {}
