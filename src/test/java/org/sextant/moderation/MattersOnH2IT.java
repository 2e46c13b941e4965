package org.sextant.moderation;

import org.sextant.testing.OnH2;

@OnH2
class MattersOnH2IT extends MattersCases {}
