package org.sextant.member.directory;

import org.sextant.testing.OnH2;

@OnH2
class DuplicateOnH2IT extends DuplicateCases {}
