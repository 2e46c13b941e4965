package org.sextant.programme.argument;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class CommentsOnPostgreSqlIT extends CommentCases {}
