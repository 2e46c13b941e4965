package org.sextant.member.directory;

import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.PlainText;

/**
 * Whom one looks for: whoever meets all of it.
 *
 * @param name a part of it; empty for everybody
 * @param said what must stand on their card
 * @param tags that they must bear, all of them
 */
public record Wanted(String name, Card said, Optional<Activity> activity, Set<String> tags) {

    /** Of a part of a name, in code points. */
    public static final int LENGTH = 80;

    public static final Wanted EVERYBODY = new Wanted("", Card.EMPTY, Optional.empty(), Set.of());

    public Wanted {
        name = PlainText.line(name);
        if (PlainText.length(name) > LENGTH || tags.size() > Tags.MOST) {
            throw new IllegalArgumentException("Nobody is looked for by as much as that");
        }
        tags = Set.copyOf(tags);
    }

    public static Wanted named(String part) {
        return new Wanted(part, Card.EMPTY, Optional.empty(), Set.of());
    }

    public static Wanted saying(Card card) {
        return new Wanted("", card, Optional.empty(), Set.of());
    }

    /** Hides it: it may hold a name. */
    @Override
    public String toString() {
        return "a search";
    }
}
