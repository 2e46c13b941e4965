package org.sextant.programme;

import org.sextant.testing.OnH2;

@OnH2
class ProgrammeChangesOnH2IT extends ProgrammeChangesCases {}
