package org.sextant.notice;

import org.sextant.testing.OnH2;

@OnH2
class LettersByKindOnH2IT extends LettersByKindCases {}
