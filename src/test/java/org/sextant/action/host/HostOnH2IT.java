package org.sextant.action.host;

import org.sextant.testing.OnH2;

@OnH2
class HostOnH2IT extends HostCases {}
