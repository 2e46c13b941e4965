package org.sextant.member;

import org.sextant.testing.OnH2;

@OnH2
class AccountsOnH2IT extends AccountsCases {}
