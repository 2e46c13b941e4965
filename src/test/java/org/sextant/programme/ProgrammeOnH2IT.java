package org.sextant.programme;

import org.sextant.testing.OnH2;

@OnH2
class ProgrammeOnH2IT extends ProgrammeCases {}
