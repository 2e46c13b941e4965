package org.sextant.action.need;

import org.sextant.testing.OnH2;

@OnH2
class PlannedNeedsOnH2IT extends PlannedNeedsCases {}
