package org.sextant.action.need;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Skill;

/** Says what is needed, as far as it is one of the things that Sextant knows by name. */
public final class WishWords {

    private WishWords() {}

    /** As in "Interpreting: Arabic – French"; empty where only words of one's own say it. */
    public static Optional<String> known(Wish wish, Words words) {
        return switch (wish.kind()) {
            case PEOPLE -> Optional.of(words.of("need.people"));
            case SKILL -> wish.skill().map(skill -> skill(skill, wish, words));
            case LANGUAGE -> Optional.of(words.list(languages(wish, words))).filter(text -> !text.isEmpty());
            case THING -> Optional.empty();
        };
    }

    private static String skill(Skill skill, Wish wish, Words words) {
        var named = words.of("need.skill", skill);
        return wish.languages().isEmpty()
                ? named
                : words.of(
                        "need.skill.in",
                        "skill",
                        named,
                        "languages",
                        languages(wish, words).stream().collect(Collectors.joining(" – ")));
    }

    private static List<String> languages(Wish wish, Words words) {
        return wish.languages().stream().map(code -> code.in(words.language())).toList();
    }
}
