package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sextant.action.KindFacts;
import org.sextant.action.Venue;
import org.sextant.action.When;
import org.sextant.campaign.planning.Milestones;
import org.sextant.shell.ui.Bdi;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.core.annotation.Order;

/** When, where, who, how far; then what the hosts say of it. */
@SpringComponent
@Order(1)
class FactsPart implements ActionPart {

    private final Tellings tellings;
    private final Milestones milestones;

    FactsPart(Tellings tellings, Milestones milestones) {
        this.tellings = tellings;
        this.milestones = milestones;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        var telling = tellings.of(visit.campaign(), List.of(visit.card()), visit.desk());
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, visit, "state", state(visit, telling));
        fact(facts, visit, "when", new Span(When.inFull(visit.card(), visit.words())));
        fact(facts, visit, "where", where(visit, telling));
        join(visit).ifPresent(said -> fact(facts, visit, "join", said));
        fact(
                facts,
                visit,
                "in-charge",
                telling.inCharge(visit.card())
                        .<Component>map(Bdi::new)
                        .orElseGet(() -> new Span(visit.words().of("action.board.column.in-charge.none"))));
        milestone(visit).ifPresent(said -> fact(facts, visit, "milestone", said));
        fact(facts, visit, "people", new Span(telling.people(visit.card())));
        var ofKind = KindFacts.of(visit.action().plan(), visit.words());
        ofKind.facts().forEach(fact -> facts.add(new Term(fact.label()), new Description(said(fact.said(), visit))));
        var part = new Div(facts, words(visit.action().plan().outline().text(), visit));
        ofKind.texts().forEach(text -> part.add(words(text, visit)));
        part.addClassNames("stack", "part");
        return Optional.of(part);
    }

    private Optional<Component> milestone(Visit visit) {
        return visit.card()
                .outline()
                .milestone()
                .flatMap(id -> milestones.known(id, visit.campaign().id()))
                .map(one -> new Span(
                        said(one.title(), visit), new Text(" · " + visit.words().date(one.day()))));
    }

    private static void fact(DescriptionList facts, Visit visit, String name, Component... what) {
        facts.add(new Term(visit.words().of("action.board.column." + name)), new Description(what));
    }

    private static Span state(Visit visit, Telling telling) {
        var row = new Span(visit.words().of("action.board.state", visit.card().state()));
        row.addClassName("row");
        telling.signs(visit.card()).forEach(sign -> row.add(sign.badge()));
        return row;
    }

    private static Component where(Visit visit, Telling telling) {
        var venue = visit.action().plan().outline().venue();
        return venue.place()
                .<Component>map(place -> at(place, venue, visit, telling))
                .orElseGet(() -> {
                    var where = telling.where(visit.card());
                    return new Span(where.isEmpty() ? visit.words().of("action.board.page.anywhere") : where);
                });
    }

    // Who runs it hears what those with a place will miss; the others are told nothing of it here.
    private static Optional<Component> join(Visit visit) {
        var outline = visit.action().plan().outline();
        if (outline.venue().join().isPresent()) {
            return outline.venue().join().map(JoinLink::to);
        }
        return visit.runs() && outline.venue().online() && visit.card().kind().isByTheClock()
                ? Optional.of(new Span(visit.words().of("action.board.join-missing")))
                : Optional.empty();
    }

    private static Span at(LocalizedText place, Venue venue, Visit visit, Telling telling) {
        var at = new Span(said(place, visit));
        venue.country().ifPresent(country -> at.add(" · " + telling.place(country)));
        if (venue.online()) {
            at.add(" · " + visit.words().of("action.board.online"));
        }
        return at;
    }

    private static Bdi said(LocalizedText text, Visit visit) {
        var said = new Bdi(text.in(visit.desk().language()));
        said.getElement()
                .setAttribute("lang", text.spokenIn(visit.desk().language()).tag());
        return said;
    }

    private static Div words(LocalizedText text, Visit visit) {
        var language = text.spokenIn(visit.desk().language());
        var words = new Div(Arrays.stream(text.in(language).split("\n\\s*\n"))
                .map(Paragraph::new)
                .toArray(Component[]::new));
        words.addClassName("say");
        words.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        return words;
    }
}
