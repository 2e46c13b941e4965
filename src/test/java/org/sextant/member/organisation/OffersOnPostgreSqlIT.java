package org.sextant.member.organisation;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class OffersOnPostgreSqlIT extends OffersCases {}
