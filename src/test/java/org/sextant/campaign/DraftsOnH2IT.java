package org.sextant.campaign;

import org.sextant.testing.OnH2;

@OnH2
class DraftsOnH2IT extends DraftsCases {}
