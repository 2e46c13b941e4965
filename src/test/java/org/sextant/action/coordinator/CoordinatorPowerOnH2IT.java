package org.sextant.action.coordinator;

import org.sextant.testing.OnH2;

@OnH2
class CoordinatorPowerOnH2IT extends CoordinatorPowerCases {}
