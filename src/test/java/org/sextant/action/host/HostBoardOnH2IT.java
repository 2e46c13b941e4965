package org.sextant.action.host;

import org.sextant.testing.OnH2;

@OnH2
class HostBoardOnH2IT extends HostBoardCases {}
