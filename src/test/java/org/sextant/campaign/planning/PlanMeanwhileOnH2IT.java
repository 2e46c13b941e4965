package org.sextant.campaign.planning;

import org.sextant.testing.OnH2;

@OnH2
class PlanMeanwhileOnH2IT extends PlanMeanwhileCases {}
