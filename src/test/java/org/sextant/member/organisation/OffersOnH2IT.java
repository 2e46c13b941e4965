package org.sextant.member.organisation;

import org.sextant.testing.OnH2;

@OnH2
class OffersOnH2IT extends OffersCases {}
