package org.sextant.shell;

/** Where something is drawn, in the units of its drawing: the row of its table says so, and the browser reads the drawing from the table by it. */
public record DrawnAt(double x, double y, double width, double height) {

    /** As {@code chart/reading.ts} understands it. */
    public String written() {
        return written(x) + " " + written(y) + " " + written(width) + " " + written(height);
    }

    // A tenth of a unit is less than one sees.
    private static String written(double number) {
        var tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
