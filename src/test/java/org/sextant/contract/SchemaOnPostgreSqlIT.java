package org.sextant.contract;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class SchemaOnPostgreSqlIT extends SchemaCases {}
