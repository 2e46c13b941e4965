package org.sextant.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Plea;
import org.sextant.petition.WordingSummary;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;

/** Exactly what an approval would publish, language by language, with what has changed against what is public. */
final class Review extends Div {

    private final PetitionSummary petition;
    private final Words words;

    Review(PetitionSummary petition, Words words) {
        this.petition = petition;
        this.words = words;
        addClassNames("part", "stack");
        add(new H2(words.of("petition.work.review.title")), languages());
        petition.draftPlea().ifPresent(draft -> add(plea(draft)));
        petition.drafts().values().forEach(draft -> add(wording(draft)));
    }

    private Div plea(Plea draft) {
        var part = new Div(
                new H3(words.of("petition.work.review.plea")),
                said(
                        "petition.work.review.plea.now",
                        new Plea(petition.addressee(), petition.goal(), petition.nameNeeded())),
                said("petition.work.review.plea.then", draft));
        part.addClassNames("card");
        return part;
    }

    private Paragraph said(String key, Plea plea) {
        return new Paragraph(words.of(
                key,
                "addressee",
                plea.addressee().in(words.language()),
                "goal",
                plea.goal(),
                "named",
                plea.nameNeeded() ? "yes" : "no"));
    }

    private Div languages() {
        var row = new Div();
        row.addClassName("row");
        Arrays.stream(Language.values())
                .filter(language -> petition.newest(language).isPresent())
                .forEach(language -> row.add(Parity.badge(petition, language, words)));
        return row;
    }

    private Div wording(WordingSummary draft) {
        var published = Optional.ofNullable(petition.wordings().get(draft.language()));
        var part = new Div(
                new H3(words.of(
                        "petition.work.review.wording",
                        "language",
                        words.nameOf(draft.language()),
                        "version",
                        draft.version())),
                new Paragraph(words.of(
                        published.isPresent() ? "petition.work.review.changed" : "petition.work.review.first")),
                addressee(draft.language()),
                Sides.of(
                        petition,
                        draft.language(),
                        published
                                .map(old -> Reading.ofChanges(draft.language(), old.text(), draft.text(), words))
                                .orElseGet(() -> Reading.of(draft.language(), draft.text(), words)),
                        words));
        part.addClassNames("card");
        return part;
    }

    private Paragraph addressee(Language language) {
        var to = new Paragraph(words.of(
                "petition.work.review.addressee",
                "addressee",
                petition.newestPlea().addressee().in(language)));
        to.addClassName("small");
        return to;
    }
}
