package org.sextant.reference;

import org.sextant.testing.OnH2;

@OnH2
class NewerFactsOnH2IT extends NewerFactsCases {}
