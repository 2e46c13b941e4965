package org.sextant.campaign.endorsement;

import org.sextant.testing.OnH2;

@OnH2
class EndorsementOnH2IT extends EndorsementCases {}
