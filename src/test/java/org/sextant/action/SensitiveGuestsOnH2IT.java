package org.sextant.action;

import org.sextant.testing.OnH2;

@OnH2
class SensitiveGuestsOnH2IT extends SensitiveGuestCases {}
