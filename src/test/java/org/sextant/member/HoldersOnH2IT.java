package org.sextant.member;

import org.sextant.testing.OnH2;

@OnH2
class HoldersOnH2IT extends HoldersCases {}
