package org.sextant.site.search;

import org.sextant.testing.OnH2;

@OnH2
class SearchOnH2IT extends SearchCases {}
