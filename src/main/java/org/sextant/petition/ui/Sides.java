package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WordingSummary;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;

/** A translation to read, with the original beside it. */
final class Sides extends Div {

    private Sides(WordingSummary original, Component translation, Words words) {
        addClassName("langs");
        var label = new Paragraph(words.of("petition.work.original", "language", words.nameOf(original.language())));
        label.addClassName("kind");
        add(new Div(label, Reading.of(original.language(), original.text(), words)), new Div(translation));
    }

    /** The reading of a text in that language; the original itself, and a text without one, stand alone. */
    static Component of(PetitionSummary petition, Language language, Component reading, Words words) {
        return petition.newest(petition.original())
                .filter(original -> original.language() != language)
                .<Component>map(original -> new Sides(original, reading, words))
                .orElse(reading);
    }
}
