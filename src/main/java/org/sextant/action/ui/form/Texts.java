package org.sextant.action.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** The same words in each language of the campaign. One language is enough: the others read that one. */
final class Texts extends Div {

    private final Map<Language, TextFieldBase<?, String>> fields = new EnumMap<>(Language.class);
    private final Map<Language, String> elsewhere = new EnumMap<>(Language.class);
    private final UnaryOperator<String> clean;
    private final Words words;

    private Texts(
            String label,
            Set<Language> languages,
            Words words,
            Supplier<TextFieldBase<?, String>> field,
            UnaryOperator<String> clean) {
        this.words = words;
        this.clean = clean;
        addClassName("langs");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var language : languages) {
            var one = field.get();
            one.setLabel(words.of("action.form.in", "what", label, "language", words.nameOf(language)));
            Typing.in(language, one);
            fields.put(language, one);
            add(one);
        }
    }

    /** For what fits into a line. */
    static Texts line(String label, Set<Language> languages, Words words) {
        return new Texts(label, languages, words, TextField::new, PlainText::line);
    }

    /** For paragraphs. */
    static Texts paragraphs(String label, Set<Language> languages, Words words) {
        return new Texts(label, languages, words, TextArea::new, PlainText::lines);
    }

    /** Hears of each change: the words in English, else in the first language in which there are any. */
    void onChange(Consumer<String> listener) {
        fields.values()
                .forEach(field -> field.addValueChangeListener(
                        change -> value().map(text -> text.in(Language.EN)).ifPresent(listener)));
    }

    void show(LocalizedText text) {
        text.texts().forEach((language, said) -> {
            if (fields.containsKey(language)) {
                field(language).setValue(said);
            } else {
                // The campaign spoke that language once: what was said in it stays.
                elsewhere.put(language, said);
            }
        });
    }

    /** Empty where nothing is written in any language. */
    Optional<LocalizedText> value() {
        var said = new EnumMap<Language, String>(elsewhere);
        fields.forEach((language, field) -> said.put(language, clean.apply(field.getValue())));
        return said.values().stream().allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(new LocalizedText(said));
    }

    /** What is too long, in code points. */
    void check(FieldErrors errors, int most) {
        fields.values().forEach(field -> {
            var length = PlainText.length(clean.apply(field.getValue()));
            if (length > most) {
                errors.at(field, words.of("action.form.too-long", "most", most, "now", length));
            }
        });
    }

    /** What is too long, or missing in every language. */
    void checkNeeded(FieldErrors errors, int most, String missing) {
        if (value().isEmpty()) {
            errors.at(first(), missing);
        }
        check(errors, most);
    }

    TextFieldBase<?, String> first() {
        return fields.values().iterator().next();
    }

    void hint(String text) {
        fields.values().forEach(field -> field.setHelperText(text));
    }

    private TextFieldBase<?, String> field(Language language) {
        return Objects.requireNonNull(fields.get(language));
    }

    /** One for each language. */
    List<Entry> entries(String name) {
        return fields.entrySet().stream()
                .map(entry -> Entries.text(name + "." + entry.getKey().tag(), entry.getValue()))
                .toList();
    }
}
