package org.sextant.petition.signing;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class NewerWordingOnPostgreSqlIT extends NewerWordingCases {}
