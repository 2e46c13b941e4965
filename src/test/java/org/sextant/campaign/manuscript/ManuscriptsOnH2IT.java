package org.sextant.campaign.manuscript;

import org.sextant.testing.OnH2;

@OnH2
class ManuscriptsOnH2IT extends ManuscriptsCases {}
