package org.sextant.petition.signing;

import org.sextant.testing.OnH2;

@OnH2
class OriginOnH2IT extends OriginCases {}
