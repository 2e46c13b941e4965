package org.sextant.action.need;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class OfferOnPostgreSqlIT extends OfferCases {}
