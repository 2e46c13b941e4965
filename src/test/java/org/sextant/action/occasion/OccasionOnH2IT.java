package org.sextant.action.occasion;

import org.sextant.testing.OnH2;

@OnH2
class OccasionOnH2IT extends OccasionCases {}
