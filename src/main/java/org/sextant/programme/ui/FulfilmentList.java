package org.sextant.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import java.util.List;
import java.util.Map;
import org.sextant.member.Attestation;
import org.sextant.member.FactSettled;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.programme.fulfilment.FulfilmentSummary;
import org.sextant.programme.fulfilment.Fulfilments;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PersonId;

/** Where demands are met as people recorded it, with what can be done with each. Here, and not in public, stands who recorded and who confirmed. */
class FulfilmentList extends UnorderedList {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Fulfilments fulfilments;
    private final transient Map<PersonId, String> people;
    private final transient Runnable again;

    FulfilmentList(List<FulfilmentSummary> shown, Desk desk, Fulfilments fulfilments, Named named, Runnable again) {
        this.desk = desk;
        this.words = desk.words();
        this.fulfilments = fulfilments;
        this.again = again;
        this.people = named.people(shown.stream()
                .flatMap(one -> one.attestation().people())
                .distinct()
                .toList());
        addClassName("rows");
        shown.forEach(one -> add(item(one, what(one, named))));
    }

    private String what(FulfilmentSummary one, Named named) {
        return words.of(
                "programme.fulfilled.what",
                "place",
                named.place(one.made().place(), words.language()),
                "demand",
                named.demand(one.made().demand()).title().in(words.language()));
    }

    private ListItem item(FulfilmentSummary one, String what) {
        var strong = new Span();
        strong.getElement().appendChild(ElementFactory.createStrong(what));
        var head = new Div(strong, state(one.attestation()));
        head.addClassName("row");
        var source = new Anchor(one.made().link().text());
        source.add(new Bdi(one.made().source()));
        var item = new ListItem(
                head,
                small(words.of(
                        "programme.fulfilled.since",
                        "day",
                        words.date(one.made().metOn()))),
                new Div(source),
                small(who(one.attestation())));
        item.addClassNames("stack", "tight");
        var acts = acts(one, what);
        if (acts.getComponentCount() > 0) {
            item.add(acts);
        }
        return Arrival.at(item, one.id());
    }

    private Badge state(Attestation attestation) {
        if (attestation.isStruck()) {
            return new Badge(Badge.Kind.PLAIN, words.of("programme.fulfilled.state.struck"));
        }
        return attestation.waits()
                ? new Badge(Badge.Kind.WAITS, words.of("programme.fulfilled.state.waits"))
                : new Badge(Badge.Kind.GOOD, words.of("programme.fulfilled.state.public"));
    }

    private String who(Attestation attestation) {
        var recorded = words.of(
                "programme.fulfilled.recorded",
                "name",
                people.getOrDefault(attestation.recordedBy(), ""),
                "day",
                words.date(attestation.recordedAt(), desk.zone()));
        return attestation
                .second()
                .map(second -> recorded + " "
                        + words.of("programme.fulfilled.confirmed", "name", people.getOrDefault(second, "")))
                .orElse(recorded);
    }

    private Div acts(FulfilmentSummary one, String what) {
        var acts = new Div();
        acts.addClassName("row");
        if (one.attestation().waitsFor(desk.person())) {
            acts.add(confirm(one, what));
        }
        if (fulfilments.records(desk.person()) && !one.attestation().isStruck()) {
            acts.add(strike(one, what));
        }
        return acts;
    }

    private Component confirm(FulfilmentSummary one, String what) {
        var confirm = new Button(
                words.of("programme.fulfilled.confirm"),
                click -> act(() -> fulfilments.confirm(one.id(), desk.person()), "programme.fulfilled.confirm.done"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setAriaLabel(words.of("programme.fulfilled.confirm") + ": " + what);
        return confirm;
    }

    private Component strike(FulfilmentSummary one, String what) {
        var question = new ConfirmButton.Question(
                words.of("programme.fulfilled.strike.title"), words.of("programme.fulfilled.strike.text"));
        var strike = new ConfirmButton(
                words.of("programme.fulfilled.strike"),
                question,
                words,
                () -> act(() -> fulfilments.strike(one.id(), desk.person()), "programme.fulfilled.strike.done"));
        strike.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        strike.setAriaLabel(words.of("programme.fulfilled.strike") + ": " + what);
        return strike;
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notes.done(words.of(done));
        } catch (FactSettled meanwhile) {
            Notes.refused(words.of("programme.fulfilled.settled"));
        } catch (SecondPersonNeeded same) {
            Notes.refused(words.of("programme.fulfilled.second"));
        }
        again.run();
    }

    private static Div small(String text) {
        var small = new Div(text);
        small.addClassName("small");
        return small;
    }
}
