package org.sextant.observatory;

import org.sextant.testing.OnH2;

@OnH2
class ReportOfAPlaceOnH2IT extends ReportOfAPlaceCases {}
