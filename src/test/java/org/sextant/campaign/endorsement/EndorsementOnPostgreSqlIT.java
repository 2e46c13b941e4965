package org.sextant.campaign.endorsement;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class EndorsementOnPostgreSqlIT extends EndorsementCases {}
