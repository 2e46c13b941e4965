package org.sextant.observatory.web;

import java.time.YearMonth;
import java.util.List;
import org.sextant.place.Place;
import org.sextant.programme.PrincipleSummary;
import org.sextant.shell.PageFrame;

/**
 * The form by which one reports.
 *
 * @param places in the reader's alphabet
 * @param months that can be chosen, the latest first
 */
record ReportPage(
        PageFrame frame,
        ReportForm form,
        List<Place> places,
        List<PrincipleSummary> principles,
        List<YearMonth> months) {}
