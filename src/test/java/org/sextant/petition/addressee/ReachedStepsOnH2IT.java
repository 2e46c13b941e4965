package org.sextant.petition.addressee;

import org.sextant.testing.OnH2;

@OnH2
class ReachedStepsOnH2IT extends ReachedStepsCases {}
