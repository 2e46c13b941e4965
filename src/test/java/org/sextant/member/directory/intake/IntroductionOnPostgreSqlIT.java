package org.sextant.member.directory.intake;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class IntroductionOnPostgreSqlIT extends IntroductionCases {}
