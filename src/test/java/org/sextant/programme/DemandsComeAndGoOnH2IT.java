package org.sextant.programme;

import org.sextant.testing.OnH2;

@OnH2
class DemandsComeAndGoOnH2IT extends DemandsComeAndGoCases {}
