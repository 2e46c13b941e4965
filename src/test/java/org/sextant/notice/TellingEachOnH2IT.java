package org.sextant.notice;

import org.sextant.testing.OnH2;

@OnH2
class TellingEachOnH2IT extends TellingEachCases {}
