package org.sextant.observatory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.observatory.Indicator;
import org.sextant.shell.Bars;
import org.sextant.shell.PageFrame;

/** One figure of every place that has it, the highest first. */
record IndicatorPage(PageFrame frame, Indicator.Kind kind, List<Indicator> indicators, Telling telling) {

    // More bars nobody compares; the table has all of them.
    private static final int MOST_BARS = 20;

    /** Those that are drawn. */
    List<Indicator> highest() {
        return indicators.subList(0, Math.min(MOST_BARS, indicators.size()));
    }

    Bars bars() {
        return Bars.of(highest().stream()
                .map(indicator -> indicator.figure().doubleValue())
                .toList());
    }

    /** Where the bar of a row is; null for one that is not drawn. */
    @Nullable String at(int row) {
        return row < highest().size() ? bars().at(row).written() : null;
    }

    /** What stands at each bar. */
    List<String> names() {
        var words = frame.words();
        return highest().stream()
                .map(indicator ->
                        telling.place(indicator.place()).in(words.language()) + ": " + Telling.figure(indicator, words))
                .toList();
    }
}
