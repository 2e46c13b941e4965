package org.sextant.campaign.news;

import org.sextant.testing.OnH2;

@OnH2
class NewsOnH2IT extends NewsCases {}
