package org.sextant.vocabulary;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a person typed, made safe to show: composed Unicode, no control characters, and none of the marks that reorder text (Trojan Source, CVE-2021-42574);
 * line ends are {@code \n}. Nothing else is changed: a name in any script, an emoji with its joiners, {@code <b>} as it was typed.
 */
public final class PlainText {

    private static final Pattern REORDERING =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\uFEFF]");
    private static final Pattern CONTROL_BUT_LINE_END = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlainText() {}

    /** For a text area: keeps paragraphs. */
    public static String lines(String typed) {
        return isPrintableAscii(typed) ? typed.strip() : cleaned(typed);
    }

    // Most of what is typed; nothing below changes it, at many times the price.
    private static boolean isPrintableAscii(String typed) {
        return typed.chars().allMatch(character -> character >= ' ' && character <= '~');
    }

    private static String cleaned(String typed) {
        var unified = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ');
        return CONTROL_BUT_LINE_END
                .matcher(REORDERING.matcher(unified).replaceAll(""))
                .replaceAll("")
                .strip();
    }

    /** For a single-line field: line ends and runs of white space become one space. */
    public static String line(String typed) {
        return SPACES.matcher(lines(typed)).replaceAll(" ");
    }

    /** The first words of it on one line, at most so many code points and a sign that more follows. */
    public static String beginning(String text, int most) {
        var line = line(text);
        if (length(line) <= most) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, most));
        var space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " …";
    }

    /** Length as a person counts it, in Unicode code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
