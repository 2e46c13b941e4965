package org.sextant.petition.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.sextant.petition.PetitionText;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;

/** A wording to read: as it stands, or with what has changed since an older one. A word says it, never colour alone. */
final class Reading extends Div {

    private final Words words;

    private Reading(Language language, Words words) {
        this.words = words;
        addClassNames("say", "wording");
        getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
    }

    static Reading of(Language language, PetitionText text, Words words) {
        var reading = new Reading(language, words);
        var title = new Paragraph(text.title());
        title.addClassName("title");
        reading.add(title);
        Change.paragraphs(text).forEach(paragraph -> reading.add(new Paragraph(paragraph)));
        return reading;
    }

    static Reading ofChanges(Language language, PetitionText older, PetitionText newer, Words words) {
        var reading = new Reading(language, words);
        Change.between(older, newer).forEach(change -> reading.add(reading.shown(change)));
        return reading;
    }

    private HtmlContainer shown(Change change) {
        return switch (change.kind()) {
            case KEPT -> new Paragraph(change.paragraph());
            case ADDED -> marked("ins", change);
            case REMOVED -> marked("del", change);
        };
    }

    private HtmlContainer marked(String tag, Change change) {
        var word = new Span(words.of("petition.work.change", change.kind()));
        word.addClassName("kind");
        word.getElement()
                .setAttribute("lang", words.language().tag())
                .setAttribute("dir", words.language().direction());
        var marked = new HtmlContainer(tag);
        marked.add(word, new Paragraph(change.paragraph()));
        return marked;
    }
}
