package org.sextant.treaty.listing;

import org.sextant.testing.OnH2;

@OnH2
class ListUpdatesOnH2IT extends ListUpdatesCases {}
