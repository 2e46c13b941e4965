package org.sextant.petition;

import org.sextant.testing.OnH2;

@OnH2
class DeadlinesOnH2IT extends DeadlinesCases {}
