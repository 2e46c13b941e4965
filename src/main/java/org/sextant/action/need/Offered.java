package org.sextant.action.need;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Skill;

/**
 * What somebody can offer.
 *
 * @param hands whether they help with whatever is to be done
 * @param words what else they know or can lend; empty for nothing
 */
public record Offered(boolean hands, Set<Skill> skills, Set<LanguageCode> languages, String words) {

    /** The longest words, in code points. */
    public static final int LENGTH = 300;

    /** The most languages of one person. */
    public static final int MOST_LANGUAGES = 20;

    public Offered {
        var known = EnumSet.noneOf(Skill.class);
        known.addAll(skills);
        skills = Collections.unmodifiableSet(known);
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        if (PlainText.length(words) > LENGTH || languages.size() > MOST_LANGUAGES) {
            throw new IllegalArgumentException("Nobody offers as much as that");
        }
    }

    /** Whether there is anything in it. */
    public boolean isEmpty() {
        return !hands && skills.isEmpty() && languages.isEmpty() && words.isBlank();
    }

    /** Whether it may be what is looked for. Where only words say what that is, one that they share is enough: people look at it before they ask. */
    boolean meets(Wish wish) {
        return switch (wish.kind()) {
            case PEOPLE -> hands;
            case SKILL ->
                wish.skill()
                        .map(skill -> skills.contains(skill) && languages.containsAll(wish.languages()))
                        .orElseGet(() -> sharesAWordWith(wish));
            case LANGUAGE ->
                wish.languages().isEmpty() ? sharesAWordWith(wish) : languages.containsAll(wish.languages());
            case THING -> sharesAWordWith(wish);
        };
    }

    private boolean sharesAWordWith(Wish wish) {
        var own = Keywords.of(words);
        return wish.words().stream()
                .flatMap(said -> said.texts().values().stream())
                .anyMatch(said -> !Collections.disjoint(own, Keywords.of(said)));
    }

    /** Hides it, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "an offer";
    }
}
