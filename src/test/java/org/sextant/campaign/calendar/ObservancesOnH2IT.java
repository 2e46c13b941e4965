package org.sextant.campaign.calendar;

import org.sextant.testing.OnH2;

@OnH2
class ObservancesOnH2IT extends ObservancesCases {}
