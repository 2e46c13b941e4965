package org.sextant.observatory;

import org.sextant.testing.OnH2;

@OnH2
class ReportsOnH2IT extends ReportCases {}
