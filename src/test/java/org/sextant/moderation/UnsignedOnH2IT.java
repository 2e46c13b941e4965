package org.sextant.moderation;

import org.sextant.testing.OnH2;

@OnH2
class UnsignedOnH2IT extends UnsignedCases {}
