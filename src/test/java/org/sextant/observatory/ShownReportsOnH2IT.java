package org.sextant.observatory;

import org.sextant.testing.OnH2;

@OnH2
class ShownReportsOnH2IT extends ShownReportCases {}
