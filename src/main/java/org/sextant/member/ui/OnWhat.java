package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Set;
import org.sextant.member.AuditLine;
import org.sextant.member.AuditSubject;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.vocabulary.Language;

/** Says what an entry of the audit trail was done to: a person, a role, or a thing, with the way to it. */
@SpringComponent
class OnWhat {

    private static final String WORD = "audit.word.";

    private final Set<String> known;

    OnWhat(Messages messages) {
        known = messages.keys(Language.EN);
    }

    Div of(AuditLine line, Words words) {
        var said = new Div();
        line.on().forEach(part -> said.add(new Div(said(part, words))));
        return said;
    }

    private Component said(AuditSubject part, Words words) {
        return switch (part) {
            case AuditSubject.Somebody(var name) -> new Bdi(name);
            case AuditSubject.As(var role) -> new Span(words.of("member.role", role));
            case AuditSubject.Thing(var title, var path) -> {
                var name = new Bdi(title.in(words.language()));
                yield path.isEmpty() ? name : new Anchor(path, name);
            }
            case AuditSubject.Code(var word) -> {
                var key = WORD + word.toLowerCase(Locale.ROOT);
                yield known.contains(key) ? new Span(words.of(key)) : new Code(word);
            }
        };
    }
}
