package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.sextant.member.AuditLine;
import org.sextant.member.AuditSubject;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.vocabulary.Language;

/** Says what an entry of the audit trail was done to: a person, a role, or a thing, with the way to it. What has no name, or is gone, is called by what it is. */
@SpringComponent
class OnWhat {

    private static final String WORD = "audit.word.";
    private static final String ONE = "audit.one";

    private final Set<String> known;

    OnWhat(Messages messages) {
        known = messages.keys(Language.EN);
    }

    Div of(AuditLine line, Words words) {
        var said = new Div();
        line.on().forEach(part -> said.add(new Div(said(part, line.act(), words))));
        return said;
    }

    private Component said(AuditSubject part, String act, Words words) {
        return switch (part) {
            case AuditSubject.Somebody(var name, var path) -> linked(new Bdi(name), path);
            case AuditSubject.As(var role) -> new Span(words.of("member.role", role));
            case AuditSubject.Thing(var title, var path) -> {
                var name = title.<Component>map(text -> new Bdi(text.in(words.language())))
                        .orElseGet(() -> new Span(one(act, words)));
                yield linked(name, path);
            }
            case AuditSubject.Gone() -> new Span(words.of("audit.gone", "thing", one(act, words)));
            case AuditSubject.Code(var word) -> {
                var key = WORD + word.toLowerCase(Locale.ROOT).replace('_', '-');
                yield known.contains(key) ? new Span(words.of(key)) : new Code(word);
            }
        };
    }

    private static Component linked(Component name, String path) {
        return path.isEmpty() ? name : new Anchor(path, name);
    }

    /** As in "an action", by what an act was done to: an act is a thing, and what was done to it. */
    private String one(String act, Words words) {
        return IntStream.iterate(act.length(), at -> at > 0, at -> act.lastIndexOf('-', at - 1))
                .mapToObj(at -> ONE + "." + act.substring(0, at))
                .filter(known::contains)
                .findFirst()
                .map(key -> words.of(key))
                .orElseGet(() -> words.of(ONE));
    }
}
