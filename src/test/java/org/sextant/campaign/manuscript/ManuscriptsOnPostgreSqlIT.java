package org.sextant.campaign.manuscript;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class ManuscriptsOnPostgreSqlIT extends ManuscriptsCases {}
