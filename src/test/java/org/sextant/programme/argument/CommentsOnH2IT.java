package org.sextant.programme.argument;

import org.sextant.testing.OnH2;

@OnH2
class CommentsOnH2IT extends CommentCases {}
