package org.sextant.shell;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers drawn as lying bars, each under its name, the longest over the whole width. Their table stands beside them: a bar is never the only place of a number.
 *
 * @param bars from top to bottom, in the order of the numbers
 */
public record Bars(List<Bar> bars) {

    /** Of the drawing, in its own units. */
    public static final int WIDTH = 300;

    private static final int ROW = 32;
    private static final int THICK = 10;

    /** Above the bar, where its name is written. */
    private static final int NAME = 18;

    /** So that one sees that there is something. */
    private static final double LEAST = 2;

    /**
     * One of them.
     *
     * @param length of {@link #WIDTH}; 0 for nothing
     */
    public record Bar(int top, double length) {

        /** How thick it is. */
        public int thick() {
            return THICK;
        }

        /** The line on which its name stands, above it. */
        public int named() {
            return top - (NAME - THICK) / 2 - 1;
        }

        /** Where it begins: on the side on which the language does. */
        public double from(boolean rightToLeft) {
            return rightToLeft ? WIDTH - length : 0;
        }
    }

    public static Bars of(List<Double> numbers) {
        var most = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Bars(IntStream.range(0, numbers.size())
                .mapToObj(i -> new Bar(i * ROW + NAME, length(numbers.get(i), most)))
                .toList());
    }

    private static double length(double number, double most) {
        return number <= 0 ? 0 : Math.max(LEAST, Math.round(10 * WIDTH * number / most) / 10.0);
    }

    /** Where a bar is, with the room beside it. */
    public DrawnAt at(int bar) {
        return new DrawnAt(0, bar * ROW, WIDTH, ROW);
    }

    /** Of the drawing. */
    public int height() {
        return bars.size() * ROW;
    }
}
