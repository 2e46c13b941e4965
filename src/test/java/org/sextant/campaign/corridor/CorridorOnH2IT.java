package org.sextant.campaign.corridor;

import org.sextant.testing.OnH2;

@OnH2
class CorridorOnH2IT extends CorridorCases {}
