package org.sextant.action.ui;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** Bars over time, drawn on the server. It says nothing that the table beside it does not say. */
final class BarChart {

    private static final int HEIGHT = 160;
    private static final int TOP = 22;
    private static final int FOOT = 24;
    private static final int STEP = 44;
    private static final int BAR = 28;
    private static final int SIDE = 10;

    /** One bar: what it is called, how high it is, and the number as it is written. */
    record Column(String label, int number, String said) {}

    private final List<Column> columns;
    private final boolean fromTheRight;
    private final int most;

    private BarChart(List<Column> columns, boolean fromTheRight) {
        this.columns = columns;
        this.fromTheRight = fromTheRight;
        this.most = Math.max(1, columns.stream().mapToInt(Column::number).max().orElse(1));
    }

    /**
     * The chart.
     *
     * @param name what it shows
     * @param fromTheRight whether time goes as the text does
     */
    static Html of(List<Column> columns, String name, boolean fromTheRight) {
        return new Html(new BarChart(columns, fromTheRight).svg(name));
    }

    private int width() {
        return 2 * SIDE + columns.size() * STEP;
    }

    private String svg(String name) {
        var width = width();
        return "<svg class=\"bars\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                        .formatted(HtmlUtils.htmlEscape(name), width, HEIGHT + FOOT, width, HEIGHT + FOOT)
                + IntStream.range(0, columns.size()).mapToObj(this::bar).collect(Collectors.joining())
                + "<line class=\"limb\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/></svg>"
                        .formatted(HEIGHT, width, HEIGHT);
    }

    private String bar(int place) {
        var column = columns.get(place);
        var height = Math.round((HEIGHT - TOP) * (float) column.number() / most);
        var slot = fromTheRight ? columns.size() - 1 - place : place;
        var middle = SIDE + slot * STEP + STEP / 2;
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/><text x=\"%d\" y=\"%d\">%s</text>"
                        + "<text class=\"when\" x=\"%d\" y=\"%d\">%s</text>",
                middle - BAR / 2,
                HEIGHT - height,
                BAR,
                height,
                middle,
                HEIGHT - height - 6,
                column.number() == 0 ? "" : HtmlUtils.htmlEscape(column.said()),
                middle,
                HEIGHT + 17,
                HtmlUtils.htmlEscape(column.label()));
    }
}
