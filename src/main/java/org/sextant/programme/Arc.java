package org.sextant.programme;

import java.util.Locale;

/**
 * A piece of the wheel between two angles, in degrees clockwise from the top, with the path data that SVG wants: one decimal, no more, since every page carries it.
 */
record Arc(double from, double to) {

    double middle() {
        return (from + to) / 2;
    }

    double width() {
        return to - from;
    }

    /** The n-th of so many equal parts, counted from zero. */
    Arc part(int number, int parts) {
        var width = width() / parts;
        return new Arc(from + number * width, from + (number + 1) * width);
    }

    Arc inset(double degrees) {
        return new Arc(from + degrees, to - degrees);
    }

    /** The closed shape between two radii. */
    String ring(double inner, double outer) {
        return "M" + point(from, outer) + "A" + radius(outer) + " 0 0 1 " + point(to, outer) + "L" + point(to, inner)
                + "A" + radius(inner) + " 0 0 0 " + point(from, inner) + "z";
    }

    /** The line along its starting side. */
    String side(double inner, double outer) {
        return "M" + point(from, inner) + "L" + point(from, outer);
    }

    static String point(double angle, double radius) {
        return x(angle, radius) + " " + y(angle, radius);
    }

    static String x(double angle, double radius) {
        return number(radius * Math.sin(Math.toRadians(angle)));
    }

    static String y(double angle, double radius) {
        return number(-radius * Math.cos(Math.toRadians(angle)));
    }

    private static String radius(double radius) {
        return number(radius) + " " + number(radius);
    }

    static String number(double number) {
        var rounded = String.format(Locale.ROOT, "%.1f", number).replace("-0.0", "0.0");
        return rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
    }
}
