package org.sextant.campaign.library;

import org.sextant.testing.OnH2;

@OnH2
class LibraryOnH2IT extends LibraryCases {}
