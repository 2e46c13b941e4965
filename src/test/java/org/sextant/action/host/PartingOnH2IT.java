package org.sextant.action.host;

import org.sextant.testing.OnH2;

@OnH2
class PartingOnH2IT extends PartingCases {}
