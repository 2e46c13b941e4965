package org.sextant.action.need;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Skill;

/**
 * What is needed, apart from how many and by when.
 *
 * @param skill one of the known ones; empty where words say which
 * @param languages that one person speaks, all of them: from and into which one interprets
 * @param words in addition, or where nothing else says it
 */
public record Wish(
        NeedKind kind, Optional<Skill> skill, SortedSet<LanguageCode> languages, Optional<LocalizedText> words) {

    /** The longest words in one language, in code points. */
    public static final int LENGTH = 120;

    /** More languages than this nobody asks of one person. */
    public static final int MOST_LANGUAGES = 6;

    public Wish {
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        if (skill.isPresent() && kind != NeedKind.SKILL) {
            throw new IllegalArgumentException("Only a skill is a skill");
        }
        if (languages.size() > MOST_LANGUAGES) {
            throw new IllegalArgumentException("At most " + MOST_LANGUAGES + " languages");
        }
        if (!says(kind, skill, languages, words)) {
            throw new IllegalArgumentException("A need says what is needed");
        }
        if (words.filter(Wish::tooLong).isPresent()) {
            throw new IllegalArgumentException("At most " + LENGTH + " characters");
        }
    }

    private static boolean says(
            NeedKind kind, Optional<Skill> skill, Collection<LanguageCode> languages, Optional<LocalizedText> words) {
        return switch (kind) {
            case PEOPLE -> true;
            case SKILL -> skill.isPresent() || words.isPresent();
            case LANGUAGE -> !languages.isEmpty() || words.isPresent();
            case THING -> words.isPresent();
        };
    }

    private static boolean tooLong(LocalizedText words) {
        return words.texts().values().stream().anyMatch(text -> PlainText.length(text) > LENGTH);
    }

    public static Wish people() {
        return new Wish(NeedKind.PEOPLE, Optional.empty(), new TreeSet<>(), Optional.empty());
    }

    public static Wish of(Skill skill, LanguageCode... languages) {
        return new Wish(NeedKind.SKILL, Optional.of(skill), new TreeSet<>(List.of(languages)), Optional.empty());
    }

    public static Wish speaking(LanguageCode... languages) {
        return new Wish(NeedKind.LANGUAGE, Optional.empty(), new TreeSet<>(List.of(languages)), Optional.empty());
    }

    /** What only words say. */
    public static Wish inWords(NeedKind kind, LocalizedText words) {
        return new Wish(kind, Optional.empty(), new TreeSet<>(), Optional.of(words));
    }
}
