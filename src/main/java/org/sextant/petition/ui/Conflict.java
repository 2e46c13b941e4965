package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PetitionText;
import org.sextant.petition.WordingSummary;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;

/** Two people wrote at once: what differs between theirs and mine, and which of the two shall stand. */
final class Conflict extends Div {

    private final Words words;
    private final Div acts = new Div();

    Conflict(PetitionSummary theirs, PetitionPlan mine, Words words) {
        this.words = words;
        addClassNames("banner", "warn", "stack");
        getElement().setAttribute("role", "alert");
        acts.addClassName("row");
        var what = new Paragraph();
        what.getElement().appendChild(ElementFactory.createStrong(words.of("petition.work.conflict.title")));
        add(what, new Paragraph(words.of("petition.work.conflict.text")), acts);
        mine.texts()
                .forEach((language, text) -> theirs.newest(language)
                        .map(WordingSummary::text)
                        .filter(other -> !other.equals(text))
                        .ifPresent(other -> compare(language, other, text)));
    }

    private void compare(Language language, PetitionText theirs, PetitionText mine) {
        add(
                new H3(words.of("petition.work.conflict.compare", "language", words.nameOf(language))),
                Reading.ofChanges(language, theirs, mine, words));
    }

    Conflict keepMine(Runnable then) {
        return offer("petition.work.conflict.mine", then);
    }

    Conflict takeTheirs(Runnable then) {
        return offer("petition.work.conflict.theirs", then);
    }

    private Conflict offer(String key, Runnable then) {
        acts.add(new Button(words.of(key), click -> then.run()));
        return this;
    }
}
