package org.sextant.campaign.coalition;

import org.sextant.testing.OnH2;

@OnH2
class LeavingOnH2IT extends LeavingCases {}
