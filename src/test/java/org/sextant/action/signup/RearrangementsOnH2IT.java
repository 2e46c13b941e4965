package org.sextant.action.signup;

import org.sextant.testing.OnH2;

@OnH2
class RearrangementsOnH2IT extends RearrangementCases {}
