package org.sextant.petition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a wording's body, as {@link org.sextant.petition.PetitionText} describes it. */
public sealed interface Block permits Paragraph, Strong, Numbered {

    Pattern BLANK_LINES = Pattern.compile("\n(\\s*\n)+");
    Pattern STRONG = Pattern.compile("\\*\\*(.+)\\*\\*");
    Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.\\s+(.+)");

    static List<Block> of(String body) {
        var blocks = new ArrayList<Block>();
        for (var part : BLANK_LINES.splitAsStream(body).toList()) {
            var strong = STRONG.matcher(part.strip());
            if (strong.matches()) {
                blocks.add(new Strong(strong.group(1).strip()));
            } else {
                addRuns(part.strip().lines().map(String::strip).toList(), blocks);
            }
        }
        return List.copyOf(blocks);
    }

    // Lines that begin with a number and those that do not may stand in one part, one under the other.
    private static void addRuns(List<String> lines, List<Block> blocks) {
        for (var from = 0; from < lines.size(); ) {
            var numbered = isNumbered(lines.get(from));
            var to = from;
            while (to < lines.size() && isNumbered(lines.get(to)) == numbered) {
                to++;
            }
            var run = lines.subList(from, to);
            blocks.add(numbered ? list(run) : new Paragraph(List.copyOf(run)));
            from = to;
        }
    }

    private static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).matches();
    }

    private static Numbered list(List<String> lines) {
        var first = NUMBERED.matcher(lines.getFirst()).replaceFirst("$1");
        var items = lines.stream()
                .map(line -> NUMBERED.matcher(line).replaceFirst("$2"))
                .toList();
        return new Numbered(Integer.parseInt(first), items);
    }
}
