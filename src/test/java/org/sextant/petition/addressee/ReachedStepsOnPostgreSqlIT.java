package org.sextant.petition.addressee;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class ReachedStepsOnPostgreSqlIT extends ReachedStepsCases {}
