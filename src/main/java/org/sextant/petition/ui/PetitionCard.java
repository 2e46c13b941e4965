package org.sextant.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Arrays;
import org.sextant.petition.PetitionSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.vocabulary.Language;

/** A petition in a list: how far it has come, its languages, until when, and what to do next. */
final class PetitionCard extends Article {

    private final PetitionSummary petition;
    private final String path;
    private final Words words;

    PetitionCard(PetitionSummary petition, String path, Words words) {
        this.petition = petition;
        this.path = path;
        this.words = words;
        addClassName("card");
        add(heading(), new Div(StateBadge.of(petition, words)));
    }

    private H2 heading() {
        var link = new Anchor(path);
        link.add(new Bdi(petition.title().in(words.language())));
        return new H2(link);
    }

    void measure(long signatures) {
        var number = new Span();
        number.getElement().appendChild(ElementFactory.createStrong(words.number(signatures)));
        var of = new Span(" " + words.of("petition.work.list.of-goal", "goal", petition.goal()));
        var bar = new ProgressBar(0, petition.goal(), Math.min(signatures, petition.goal()));
        bar.getElement().setAttribute("aria-label", words.of("petition.work.list.progress"));
        var goal = new Div(number, of, bar);
        goal.addClassName("goal");
        add(goal, languages(), facts());
    }

    private Div languages() {
        var row = new Div();
        row.addClassName("row");
        Arrays.stream(Language.values())
                .filter(language -> petition.newest(language).isPresent())
                .forEach(language -> row.add(Parity.badge(petition, language, words)));
        return row;
    }

    private Div facts() {
        var facts = new Div(new Paragraph(end()));
        facts.addClassName("small");
        if (petition.isPublic()) {
            facts.add(new Paragraph(new Span(words.of("petition.work.list.short-link") + " "), shortLink()));
        }
        return facts;
    }

    private String end() {
        return petition.endedOn()
                .map(day -> words.of("petition.closed.on", petition.closing().orElseThrow(), "day", words.date(day)))
                .or(() -> petition.lastDay().map(day -> words.of("petition.work.list.until", "day", words.date(day))))
                .orElseGet(() -> words.of("petition.work.list.no-end"));
    }

    private Anchor shortLink() {
        var link = new Anchor("/p/" + petition.code(), "/p/" + petition.code());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("dir", "ltr");
        return link;
    }

    void offer(NextStep next) {
        var act = words.of("petition.work.next", next);
        var button = new Button(act, click -> UI.getCurrentOrThrow().navigate(path));
        // Several cards may say the same.
        button.setAriaLabel(act + ": " + petition.title().in(words.language()));
        if (next == NextStep.DECIDE) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        add(button);
    }
}
