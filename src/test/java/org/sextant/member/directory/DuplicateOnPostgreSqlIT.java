package org.sextant.member.directory;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class DuplicateOnPostgreSqlIT extends DuplicateCases {}
