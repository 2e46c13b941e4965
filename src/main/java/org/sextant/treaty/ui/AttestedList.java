package org.sextant.treaty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.member.Attestation;
import org.sextant.member.FactSettled;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PersonId;

/** What people recorded, with what can be done with each. Here, and not in public, stands who recorded and who confirmed. */
class AttestedList extends UnorderedList {

    /**
     * A fact as it is listed.
     *
     * @param key tells it from others
     * @param what in one line
     * @param day of which it tells
     */
    record Entry(Object key, String what, LocalDate day, Component source, Attestation attestation, Acts acts) {}

    /**
     * What can be done with it.
     *
     * @param strike empty where it is not theirs to take back
     * @param question asked before it is struck
     */
    record Acts(Runnable confirm, Optional<Runnable> strike, String question) {}

    private final transient Editor editor;
    private final transient Words words;
    private final transient Map<PersonId, String> people;

    AttestedList(List<Entry> entries, Editor editor, Function<List<PersonId>, Map<PersonId, String>> names) {
        this.editor = editor;
        this.words = editor.words();
        this.people = names.apply(entries.stream()
                .flatMap(entry -> entry.attestation().people())
                .distinct()
                .toList());
        addClassName("rows");
        entries.forEach(entry -> add(item(entry)));
    }

    private ListItem item(Entry entry) {
        var what = new Span();
        what.getElement().appendChild(ElementFactory.createStrong(entry.what()));
        var head = new Div(what, state(entry.attestation()));
        head.addClassName("row");
        var item = new ListItem(head, small(words.date(entry.day())), entry.source(), small(who(entry.attestation())));
        item.addClassNames("stack", "tight");
        var acts = acts(entry);
        if (acts.getComponentCount() > 0) {
            item.add(acts);
        }
        return Arrival.at(item, entry.key());
    }

    private Badge state(Attestation attestation) {
        if (attestation.isStruck()) {
            return new Badge(Badge.Kind.PLAIN, words.of("treaty.work.state.struck"));
        }
        return attestation.waits()
                ? new Badge(Badge.Kind.WAITS, words.of("treaty.work.state.waits"))
                : new Badge(Badge.Kind.GOOD, words.of("treaty.work.state.public"));
    }

    private String who(Attestation attestation) {
        var recorded = words.of(
                "treaty.work.recorded",
                "name",
                people.getOrDefault(attestation.recordedBy(), ""),
                "day",
                words.date(attestation.recordedAt(), editor.desk().zone()));
        return attestation
                .second()
                .map(second ->
                        recorded + " " + words.of("treaty.work.confirmed", "name", people.getOrDefault(second, "")))
                .orElse(recorded);
    }

    private Div acts(Entry entry) {
        var acts = new Div();
        acts.addClassName("row");
        if (editor.confirms() && entry.attestation().waitsFor(editor.person())) {
            acts.add(confirm(entry));
        }
        entry.acts()
                .strike()
                .filter(_ -> !entry.attestation().isStruck())
                .ifPresent(strike -> acts.add(strike(entry, strike)));
        return acts;
    }

    private Component confirm(Entry entry) {
        var confirm = new Button(
                words.of("treaty.work.confirm"), click -> act(entry.acts().confirm(), "treaty.work.confirm.done"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setAriaLabel(words.of("treaty.work.confirm") + ": " + entry.what());
        return confirm;
    }

    private Component strike(Entry entry, Runnable take) {
        var question = new ConfirmButton.Question(entry.acts().question(), words.of("treaty.work.strike.text"));
        var strike = new ConfirmButton(
                words.of("treaty.work.strike"), question, words, () -> act(take, "treaty.work.strike.done"));
        strike.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        strike.setAriaLabel(words.of("treaty.work.strike") + ": " + entry.what());
        return strike;
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notes.done(words.of(done));
        } catch (FactSettled meanwhile) {
            Notes.refused(words.of("treaty.work.settled"));
        } catch (SecondPersonNeeded same) {
            Notes.refused(words.of("treaty.work.second"));
        }
        editor.again().run();
    }

    private static Div small(String text) {
        var small = new Div(text);
        small.addClassName("small");
        return small;
    }
}
