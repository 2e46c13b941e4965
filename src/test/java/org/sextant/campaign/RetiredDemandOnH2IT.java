package org.sextant.campaign;

import org.sextant.testing.OnH2;

@OnH2
class RetiredDemandOnH2IT extends RetiredDemandCases {}
