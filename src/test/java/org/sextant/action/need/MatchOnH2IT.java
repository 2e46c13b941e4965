package org.sextant.action.need;

import org.sextant.testing.OnH2;

@OnH2
class MatchOnH2IT extends MatchCases {}
