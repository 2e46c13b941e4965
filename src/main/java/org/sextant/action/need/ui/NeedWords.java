package org.sextant.action.need.ui;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.action.need.Skill;
import org.sextant.action.need.Wish;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Told;

/** Says what is needed. */
final class NeedWords {

    private NeedWords() {}

    /** As in "Interpreting: Arabic – French · in whispers", for where no mark-up is possible. */
    static String line(Wish wish, Words words) {
        var parts = new ArrayList<String>();
        known(wish, words).ifPresent(parts::add);
        wish.words().map(said -> said.in(words.language())).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** The same, with what people wrote marked as theirs. */
    static Span said(Wish wish, Words words) {
        var said = new Span();
        known(wish, words).ifPresent(said::add);
        wish.words().ifPresent(own -> {
            if (said.getChildren().findAny().isPresent() || !said.getText().isEmpty()) {
                said.add(" · ");
            }
            said.add(Told.inline(own, words));
        });
        return said;
    }

    private static Optional<String> known(Wish wish, Words words) {
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
