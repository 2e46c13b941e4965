package org.sextant.campaign.planning;

import org.sextant.testing.OnH2;

@OnH2
class PlannedWayOnH2IT extends PlannedWayCases {}
