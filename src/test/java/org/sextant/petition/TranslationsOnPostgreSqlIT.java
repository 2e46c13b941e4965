package org.sextant.petition;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class TranslationsOnPostgreSqlIT extends TranslationsCases {}
