package org.sextant.programme.fulfilment;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class FulfilmentsOnPostgreSqlIT extends FulfilmentsCases {}
