package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;

/** What people wrote, as this reader gets it, marked with its language where it is not the reader's. */
public final class Told {

    private Told() {}

    public static Bdi inline(LocalizedText text, Words words) {
        var told = new Bdi(text.in(words.language()));
        mark(told, text, words);
        return told;
    }

    public static Span strong(LocalizedText text, Words words) {
        var told = new Span();
        told.getElement()
                .appendChild(
                        new Element("strong").appendChild(inline(text, words).getElement()));
        return told;
    }

    public static Paragraph paragraph(LocalizedText text, Words words) {
        var told = new Paragraph(text.in(words.language()));
        mark(told, text, words);
        return told;
    }

    private static void mark(Component told, LocalizedText text, Words words) {
        var spoken = text.spokenIn(words.language());
        if (spoken != words.language()) {
            told.getElement().setAttribute("lang", spoken.tag()).setAttribute("dir", spoken.direction());
        }
    }
}
