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

    /** The same without links. */
    String text(AuditLine line, Words words) {
        return words.list(
                line.on().stream().map(part -> text(part, line.act(), words)).toList());
    }

    private Component said(AuditSubject part, String act, Words words) {
        var text = text(part, act, words);
        return switch (part) {
            case AuditSubject.Somebody somebody -> linked(new Bdi(text), somebody.path());
            case AuditSubject.Thing thing -> linked(new Bdi(text), thing.path());
            case AuditSubject.Code(var word) when word.equals(text) -> new Code(word);
            case AuditSubject.Code _ -> new Span(text);
            case AuditSubject.As _ -> new Span(text);
            case AuditSubject.Gone _ -> new Span(text);
        };
    }

    private String text(AuditSubject part, String act, Words words) {
        return switch (part) {
            case AuditSubject.Somebody somebody -> somebody.name();
            case AuditSubject.As(var role) -> words.of("member.role", role);
            case AuditSubject.Thing thing ->
                thing.title().map(text -> text.in(words.language())).orElseGet(() -> one(act, words));
            case AuditSubject.Gone() -> words.of("audit.gone", "thing", one(act, words));
            case AuditSubject.Code(var word) -> {
                var key = WORD + word.toLowerCase(Locale.ROOT).replace('_', '-');
                yield known.contains(key) ? words.of(key) : word;
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
