package org.sextant.petition.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PetitionText;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** The wording in all its languages: the original first, then each translation with the original beside it. */
final class Wordings extends Div {

    private final Words words;
    private final Set<Language> wanted;
    private final Map<Language, WordingFields> fields = new EnumMap<>(Language.class);
    private final Map<Language, Details> translations = new EnumMap<>(Language.class);
    private final List<Div> sources = new ArrayList<>();
    private final Select<Language> original = new Select<>();
    private final Div texts = new Div();
    private @Nullable PetitionSummary known;
    private boolean translating;

    /** Fields of all languages; those that the campaign speaks stand open. */
    Wordings(Set<Language> spoken, Words words) {
        this.words = words;
        this.wanted = spoken;
        addClassName("stack");
        texts.addClassName("stack");
        Arrays.stream(Language.values()).forEach(language -> fields.put(language, new WordingFields(language, words)));
        onChange(() -> sources.forEach(this::showOriginal));
        original.setLabel(words.of("petition.work.field.original"));
        original.setHelperText(words.of("petition.work.field.original.hint"));
        original.setItems(Language.values());
        original.setItemLabelGenerator(words::nameOf);
        original.setValue(spoken.contains(words.language()) ? words.language() : Language.EN);
        add(original, texts);
        arrange();
        original.addValueChangeListener(change -> arrange());
    }

    void translateOnly() {
        translating = true;
        original.setReadOnly(true);
        arrange();
    }

    void fill(PetitionSummary petition) {
        known = petition;
        fields.values().forEach(one -> one.fill(petition));
        original.setValue(petition.original());
        arrange();
    }

    Map<Language, PetitionWriting.Wording> writing() {
        var writing = new EnumMap<Language, PetitionWriting.Wording>(Language.class);
        fields.forEach((language, one) -> writing.put(language, one.writing()));
        return writing;
    }

    void write(PetitionWriting writing) {
        writing.wordings().forEach((language, wording) -> fields(language).write(wording));
        original.setValue(writing.original());
        arrange();
    }

    private void arrange() {
        texts.removeAll();
        translations.clear();
        sources.clear();
        texts.add(new H3(words.of("petition.work.original", "language", words.nameOf(original()))), fields(original()));
        fields.forEach((language, one) -> one.setReadOnly(translating && language == original()));
        Arrays.stream(Language.values())
                .filter(language -> language != original())
                .forEach(language -> texts.add(translation(language)));
    }

    private Details translation(Language language) {
        var source = new Div();
        sources.add(source);
        showOriginal(source);
        var sides = new Div(source, fields(language));
        sides.addClassName("langs");
        var details = new Details(heading(language), sides);
        details.setOpened(wanted.contains(language) || !fields(language).isEmpty());
        translations.put(language, details);
        return details;
    }

    private Span heading(Language language) {
        var heading = new Span(new Span(words.of("petition.work.translation", "language", words.nameOf(language))));
        heading.addClassName("row");
        if (known != null) {
            heading.add(Parity.badge(known, language, words));
        }
        return heading;
    }

    private void showOriginal(Div source) {
        source.removeAll();
        var written = fields(original());
        var label = new Paragraph(words.of("petition.work.original", "language", words.nameOf(original())));
        label.addClassName("kind");
        source.add(label);
        if (written.isEmpty()) {
            source.add(new Paragraph(words.of("petition.work.original.none")));
            return;
        }
        source.add(written.asTyped());
    }

    void check(FieldErrors errors) {
        fields.forEach((language, one) -> one.check(errors, language == original()));
        // A sentence at a field that cannot be seen helps nobody.
        translations.forEach((language, details) ->
                details.setOpened(details.isOpened() || !fields(language).isEmpty()));
    }

    Language original() {
        return original.getValue();
    }

    String title() {
        return fields(original()).title();
    }

    Map<Language, PetitionText> texts() {
        var written = new EnumMap<Language, PetitionText>(Language.class);
        fields.forEach((language, one) -> one.text().ifPresent(text -> written.put(language, text)));
        return written;
    }

    LocalizedText addressee() {
        var asked = new EnumMap<Language, String>(Language.class);
        fields.forEach((language, one) -> asked.put(language, one.addressee()));
        return new LocalizedText(asked);
    }

    void onOriginal(Runnable then) {
        original.addValueChangeListener(change -> then.run());
    }

    void onChange(Runnable then) {
        fields.values().forEach(one -> one.onChange(then));
    }

    private WordingFields fields(Language language) {
        return Optional.ofNullable(fields.get(language)).orElseThrow();
    }
}
