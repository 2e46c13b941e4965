package org.sextant.action.coordinator;

import org.sextant.testing.OnH2;

@OnH2
class CoordinatorOnH2IT extends CoordinatorCases {}
