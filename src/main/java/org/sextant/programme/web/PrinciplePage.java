package org.sextant.programme.web;

import java.util.List;
import org.sextant.programme.PrincipleSummary;
import org.sextant.shell.PageFrame;

/** One principle with its demands, and the way to the other five. */
record PrinciplePage(PageFrame frame, PrincipleSummary principle, List<PrincipleSummary> others) {}
