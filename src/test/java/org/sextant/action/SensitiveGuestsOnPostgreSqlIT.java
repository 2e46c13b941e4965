package org.sextant.action;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class SensitiveGuestsOnPostgreSqlIT extends SensitiveGuestCases {}
