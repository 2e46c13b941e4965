package org.sextant.petition;

import org.sextant.testing.OnH2;

@OnH2
class TranslationsOnH2IT extends TranslationsCases {}
