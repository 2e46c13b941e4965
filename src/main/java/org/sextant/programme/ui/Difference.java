package org.sextant.programme.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.programme.Alteration.BringingBack;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.Alteration.Retiring;
import org.sextant.programme.Alteration.Rewording;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.PartText;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** What a change takes away and what it brings, field by field and language by language. A word says it, never colour alone. */
class Difference extends Div {

    private final transient Words words;

    Difference(ChangeSummary change, Names names, Words words) {
        this.words = words;
        addClassNames("stack", "tight");
        switch (change.alteration()) {
            case Rewording(var before, var after) -> {
                before.changed(after).forEach(field -> compare(field, before, after));
                compareMore(Optional.of(before), after);
            }
            case NewDemand(var principle, var text) -> {
                compare(words.of("programme.work.new.principle"), "", names.of(principle, words));
                compare(words.of("programme.work.new.name"), "", change.part().name());
                text.texts()
                        .forEach((field, fresh) ->
                                compare(words.of("programme.work.field", field), Optional.empty(), Optional.of(fresh)));
                compareMore(Optional.empty(), text);
            }
            case Retiring retiring ->
                compare(words.of("programme.work.retire.why"), Optional.empty(), Optional.of(retiring.why()));
            case BringingBack returning ->
                compare(words.of("programme.work.retire.why"), Optional.of(returning.why()), Optional.empty());
        }
    }

    private void compareMore(Optional<PartText> before, PartText after) {
        compare(
                words.of("programme.work.paragraphs"),
                before.map(text -> text.paragraphs().shown()).orElse(""),
                after.paragraphs().shown());
        compare(
                words.of("programme.addressees.title"),
                before.map(this::addressees).orElse(""),
                addressees(after));
        compare(
                words.of("programme.work.tags"),
                before.map(text -> joined(text.tags())).orElse(""),
                joined(after.tags()));
    }

    private void compare(PartText.Field field, PartText before, PartText after) {
        compare(
                words.of("programme.work.field", field),
                Optional.of(before.text(field)),
                Optional.of(after.text(field)));
    }

    private void compare(String name, Optional<LocalizedText> before, Optional<LocalizedText> after) {
        for (var language : Language.values()) {
            var old = before.flatMap(text -> text.exactly(language)).orElse("");
            var fresh = after.flatMap(text -> text.exactly(language)).orElse("");
            if (!old.equals(fresh)) {
                add(new H3(words.of("programme.work.field-in", "field", name, "language", words.nameOf(language))));
                add(wording(language, old, fresh));
            }
        }
    }

    private void compare(String what, String old, String fresh) {
        if (!old.equals(fresh)) {
            add(new H3(what), wording(words.language(), old, fresh));
        }
    }

    private Div wording(Language language, String old, String fresh) {
        var wording = new Div();
        wording.addClassNames("say", "wording");
        wording.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        mark(wording, "del", "programme.work.diff.removed", old);
        mark(wording, "ins", "programme.work.diff.added", fresh);
        return wording;
    }

    private void mark(Div wording, String tag, String key, String text) {
        if (!text.isEmpty()) {
            var word = new Span(words.of(key));
            word.addClassName("kind");
            word.getElement()
                    .setAttribute("lang", words.language().tag())
                    .setAttribute("dir", words.language().direction());
            var marked = new HtmlContainer(tag);
            marked.add(word, new Paragraph(text));
            wording.add(marked);
        }
    }

    private String addressees(PartText text) {
        return joined(text.addressees().stream()
                .map(kind -> words.of("programme.addressee", kind))
                .toList());
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(" · "));
    }
}
