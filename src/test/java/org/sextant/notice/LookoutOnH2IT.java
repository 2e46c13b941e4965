package org.sextant.notice;

import org.sextant.testing.OnH2;

@OnH2
class LookoutOnH2IT extends LookoutCases {}
