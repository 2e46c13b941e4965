package org.sextant.member.directory;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class DirectoryOnPostgreSqlIT extends DirectoryCases {}
