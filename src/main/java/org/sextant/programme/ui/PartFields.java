package org.sextant.programme.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sextant.programme.Paragraphs;
import org.sextant.programme.PartText;
import org.sextant.programme.PartText.Field;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** The fields in which somebody writes what a part shall say, and why it shall. */
class PartFields {

    private static final String REFERENCES = "(\\d+(-\\d+)?(\\s*,\\s*\\d+(-\\d+)?)*)?";
    private static final int REFERENCES_LENGTH = 100;

    private final Words words;
    private final Map<Field, LanguageTexts> texts = new EnumMap<>(Field.class);
    private final TextField paragraphs;
    private final Optional<DemandFields> ofDemand;
    private final TextField why;

    /** @param begun what stands in them at first */
    PartFields(List<Field> fields, Optional<PartText> begun, Words words) {
        this.words = words;
        fields.forEach(field -> texts.put(
                field,
                new LanguageTexts(
                        words.of("programme.work.field", field),
                        field.length(),
                        begun.map(text -> text.text(field)),
                        words)));
        paragraphs = line("programme.work.paragraphs", REFERENCES_LENGTH);
        begun.ifPresent(text -> paragraphs.setValue(text.paragraphs().toString()));
        ofDemand = fields.contains(Field.MET) ? Optional.of(new DemandFields(begun, words)) : Optional.empty();
        why = line("programme.work.why", 2 * ProgrammeChanges.WHY_LENGTH);
    }

    private TextField line(String key, int longest) {
        var field = new TextField(words.of(key));
        field.setHelperText(words.of(key + ".hint"));
        field.setMaxLength(longest);
        field.addClassName("wide");
        return field;
    }

    void addTo(HasComponents form) {
        texts.values().forEach(form::add);
        form.add(paragraphs);
        ofDemand.ifPresent(form::add);
        form.add(why);
    }

    void onEnglishTitle(Consumer<String> then) {
        Optional.ofNullable(texts.get(Field.TITLE)).ifPresent(title -> title.onEnglish(then));
    }

    void check(FieldErrors errors) {
        texts.values().forEach(field -> field.check(errors));
        ofDemand.ifPresent(fields -> fields.check(errors));
        if (!PlainText.line(paragraphs.getValue()).matches(REFERENCES)) {
            errors.at(paragraphs, words.of("programme.work.wrong.paragraphs"));
        }
        errors.checkLength(why, PlainText.line(why.getValue()), ProgrammeChanges.WHY_LENGTH);
    }

    /** To be asked once {@link #check} has found nothing. */
    PartText text() {
        var written = new EnumMap<Field, LocalizedText>(Field.class);
        texts.forEach((field, areas) -> written.put(field, areas.text()));
        return new PartText(
                written,
                Paragraphs.parse(PlainText.line(paragraphs.getValue())),
                ofDemand.map(DemandFields::addressees).orElse(Set.of()),
                ofDemand.map(DemandFields::tags).orElse(List.of()));
    }

    String why() {
        return why.getValue();
    }
}
