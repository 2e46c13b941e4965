package org.sextant.shell.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word about a thing, with the sign that goes with it; never colour alone. */
public final class Badge extends Span {

    /** What the sign says; the style sheet draws it. */
    public enum Kind {
        PLAIN,
        LATE,
        SHORT,
        GOOD,
        WAITS,
        SENSITIVE
    }

    public Badge(Kind kind, String word) {
        super(word);
        addClassName("badge");
        if (kind != Kind.PLAIN) {
            addClassName(kind.name().toLowerCase(Locale.ROOT));
        }
    }
}
