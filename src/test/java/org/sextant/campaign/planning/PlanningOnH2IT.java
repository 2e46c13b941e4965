package org.sextant.campaign.planning;

import org.sextant.testing.OnH2;

@OnH2
class PlanningOnH2IT extends PlanningCases {}
