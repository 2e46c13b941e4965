package org.sextant.treaty.web;

import java.util.List;
import org.sextant.shell.PageFrame;
import org.sextant.treaty.regime.Regime;

/** Every regime of free movement, with what it grants and to whom. */
record RegimesPage(PageFrame frame, List<Regime> regimes) {}
