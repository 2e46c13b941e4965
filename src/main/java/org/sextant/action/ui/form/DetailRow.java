package org.sextant.action.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sextant.action.Detail;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.Language;

/** A field that the hosts make up: what it is called, and what it says. Both, or neither. */
final class DetailRow extends Row {

    private final Words words;
    private final Texts label;
    private final Texts said;
    private final Button away;

    DetailRow(Set<Language> languages, Words words, Consumer<DetailRow> remove) {
        this.words = words;
        label = Texts.line(words.of("action.form.detail.label"), languages, words);
        said = Texts.paragraphs(words.of("action.form.detail.said"), languages, words);
        away = new Button(words.of("action.form.detail.remove"), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(label, said, away);
    }

    /** Takes its place in the list, counted from 1. */
    @Override
    void stand(int place, int rows) {
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", words.of("action.form.detail.which", "number", place));
        away.setAriaLabel(words.of("action.form.detail.remove-it", "number", place));
    }

    @Override
    void focus() {
        label.first().focus();
    }

    void show(Detail detail) {
        label.show(detail.label());
        said.show(detail.said());
    }

    void check(FieldErrors errors, OutlineFields outline) {
        label.check(errors, Detail.LABEL_LENGTH);
        said.check(errors, Detail.SAID_LENGTH);
        if (label.value().isEmpty() && said.value().isPresent()) {
            errors.at(label.first(), words.of("action.form.detail.label.missing"));
        }
        if (said.value().isEmpty() && label.value().isPresent()) {
            errors.at(said.first(), words.of("action.form.detail.said.missing"));
        }
        outline.checkSilent(errors, label, said);
    }

    Optional<Detail> detail() {
        return label.value().flatMap(called -> said.value().map(told -> new Detail(called, told)));
    }

    @Override
    List<Entry> entries() {
        return Stream.of(label.entries("label"), said.entries("said"))
                .flatMap(List::stream)
                .toList();
    }
}
