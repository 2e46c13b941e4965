package org.sextant.petition.supporter;

import org.sextant.testing.OnH2;

@OnH2
class SupportersOnH2IT extends SupportersCases {}
