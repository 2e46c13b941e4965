package org.sextant.programme.fulfilment;

import org.sextant.testing.OnH2;

@OnH2
class FulfilmentsOnH2IT extends FulfilmentsCases {}
