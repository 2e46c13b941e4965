package org.sextant.treaty.ladder;

import org.sextant.testing.OnH2;

@OnH2
class LaddersOnH2IT extends LaddersCases {}
