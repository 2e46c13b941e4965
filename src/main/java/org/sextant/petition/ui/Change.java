package org.sextant.petition.ui;

import java.util.ArrayList;
import java.util.List;
import org.sextant.petition.PetitionText;

/** What became of one paragraph between two versions of a wording. */
record Change(Kind kind, String paragraph) {

    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    // The table of a comparison grows with the product of the paragraphs; a wording has tens of them.
    private static final int MOST_PAIRS = 250_000;

    /** From the older to the newer text, title first, in the order of reading. */
    static List<Change> between(PetitionText older, PetitionText newer) {
        var changes = new ArrayList<Change>();
        changes.addAll(between(List.of(older.title()), List.of(newer.title())));
        changes.addAll(between(paragraphs(older), paragraphs(newer)));
        return changes;
    }

    static List<String> paragraphs(PetitionText text) {
        return List.of(text.body().split("\\n\\s*\\n"));
    }

    private static List<Change> between(List<String> older, List<String> newer) {
        var start = common(older, newer);
        var oldRest = older.subList(start, older.size());
        var newRest = newer.subList(start, newer.size());
        var end = common(oldRest.reversed(), newRest.reversed());
        var changes = all(Kind.KEPT, older.subList(0, start));
        changes.addAll(compared(oldRest.subList(0, oldRest.size() - end), newRest.subList(0, newRest.size() - end)));
        changes.addAll(all(Kind.KEPT, older.subList(older.size() - end, older.size())));
        return changes;
    }

    private static int common(List<String> some, List<String> others) {
        var length = 0;
        while (length < Math.min(some.size(), others.size()) && some.get(length).equals(others.get(length))) {
            length++;
        }
        return length;
    }

    private static List<Change> compared(List<String> older, List<String> newer) {
        if ((long) older.size() * newer.size() > MOST_PAIRS) {
            var changes = all(Kind.REMOVED, older);
            changes.addAll(all(Kind.ADDED, newer));
            return changes;
        }
        return walked(older, newer, longestCommon(older, newer));
    }

    // shared[i][j] is how many paragraphs the rests from i and from j can keep.
    private static int[][] longestCommon(List<String> older, List<String> newer) {
        var shared = new int[older.size() + 1][newer.size() + 1];
        for (var i = older.size() - 1; i >= 0; i--) {
            for (var j = newer.size() - 1; j >= 0; j--) {
                shared[i][j] = older.get(i).equals(newer.get(j))
                        ? shared[i + 1][j + 1] + 1
                        : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }

    private static List<Change> walked(List<String> older, List<String> newer, int[][] shared) {
        var changes = new ArrayList<Change>();
        var i = 0;
        var j = 0;
        while (i < older.size() && j < newer.size()) {
            if (older.get(i).equals(newer.get(j))) {
                changes.add(new Change(Kind.KEPT, newer.get(j++)));
                i++;
            } else if (shared[i + 1][j] >= shared[i][j + 1]) {
                changes.add(new Change(Kind.REMOVED, older.get(i++)));
            } else {
                changes.add(new Change(Kind.ADDED, newer.get(j++)));
            }
        }
        changes.addAll(all(Kind.REMOVED, older.subList(i, older.size())));
        changes.addAll(all(Kind.ADDED, newer.subList(j, newer.size())));
        return changes;
    }

    private static List<Change> all(Kind kind, List<String> paragraphs) {
        return new ArrayList<>(paragraphs.stream()
                .map(paragraph -> new Change(kind, paragraph))
                .toList());
    }
}
