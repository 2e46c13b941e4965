package org.sextant.shell;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of a file for spreadsheets: RFC 4180, with nothing in it that a spreadsheet would run. */
public final class CsvLine {

    // A spreadsheet would take such a cell for a formula and run what somebody else wrote.
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private CsvLine() {}

    public static String of(Collection<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String text) {
        var harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
