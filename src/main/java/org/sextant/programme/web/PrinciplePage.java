package org.sextant.programme.web;

import java.util.List;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Wheel;
import org.sextant.shell.PageFrame;

/**
 * One principle with its demands, and the way to the other five.
 *
 * @param retired demands that it makes no longer
 */
record PrinciplePage(
        PageFrame frame,
        PrincipleSummary principle,
        Wheel wheel,
        List<DemandSummary> retired,
        List<PrincipleSummary> others) {}
