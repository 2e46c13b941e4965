package org.sextant.campaign.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sextant.campaign.Missing;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** The languages in which a campaign speaks, and what it says in each. What was typed in a language stays when the language is taken away and given back. */
class Texts extends Div {

    private final transient Words words;
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final transient List<TextFields> all;

    Texts(Words words) {
        this.words = words;
        addClassNames("wide", "stack");
        languages.setLabel(words.of("campaign.form.languages"));
        languages.setHelperText(words.of("campaign.form.languages.hint"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(words::nameOf);
        all = Arrays.stream(Language.values())
                .map(language -> new TextFields(language, words))
                .toList();
        var fields = new Div();
        fields.addClassName("langs");
        all.forEach(fields::add);
        languages.addValueChangeListener(change -> showChosen());
        languages.setValue(Set.of(words.language()));
        add(languages, fields);
    }

    private void showChosen() {
        all.forEach(fields -> fields.setVisible(languages.getValue().contains(fields.language())));
    }

    void onTitle(Consumer<String> typed) {
        all.forEach(fields -> fields.title().addValueChangeListener(change -> typed.accept(change.getValue())));
    }

    void onTyping(Runnable then) {
        Typed.in(languages, then);
        all.forEach(fields -> {
            Typed.in(fields.title(), then);
            Typed.in(fields.summary(), then);
        });
    }

    void fill(Set<Language> spoken, LocalizedText titles, LocalizedText summaries) {
        fill(spoken, titles.texts(), summaries.texts());
    }

    void fill(Set<Language> spoken, Map<Language, String> titles, Map<Language, String> summaries) {
        languages.setValue(spoken);
        all.forEach(fields -> fields.fill(titles, summaries));
    }

    /** What stands in the fields of every language, chosen or not. */
    Map<Language, String> allTitles() {
        return typed(all, TextFields::typedTitle);
    }

    /** What stands in the fields of every language, chosen or not. */
    Map<Language, String> allSummaries() {
        return typed(all, TextFields::typedSummary);
    }

    Set<Language> chosenLanguages() {
        return Set.copyOf(languages.getValue());
    }

    Set<Language> languages() {
        return EnumSet.copyOf(languages.getValue());
    }

    LocalizedText titles() {
        return new LocalizedText(typed(TextFields::typedTitle));
    }

    LocalizedText summaries() {
        return new LocalizedText(typed(TextFields::typedSummary));
    }

    private Map<Language, String> typed(Function<TextFields, String> field) {
        return typed(chosen(), field);
    }

    private static Map<Language, String> typed(List<TextFields> all, Function<TextFields, String> field) {
        var typed = new EnumMap<Language, String>(Language.class);
        all.forEach(fields -> typed.put(fields.language(), field.apply(fields)));
        return typed;
    }

    private List<TextFields> chosen() {
        return all.stream()
                .filter(fields -> languages.getValue().contains(fields.language()))
                .toList();
    }

    /** A draft may lack a translation, but not every word. */
    void check(FieldErrors errors) {
        if (chosen().isEmpty()) {
            errors.at(languages, words.of("campaign.form.languages.none"));
            return;
        }
        if (typed(TextFields::typedTitle).values().stream().allMatch(String::isEmpty)) {
            errors.at(chosen().getFirst().title(), words.of("campaign.form.title.none"));
        }
        if (typed(TextFields::typedSummary).values().stream().allMatch(String::isEmpty)) {
            errors.at(chosen().getFirst().summary(), words.of("campaign.form.summary.none"));
        }
        chosen().forEach(fields -> fields.check(errors));
    }

    void at(Missing missing, FieldErrors errors) {
        var sentence = MissingPart.sentence(missing, words);
        switch (missing) {
            case Missing.TitleIn(var language) -> of(language).ifPresent(fields -> errors.at(fields.title(), sentence));
            case Missing.SummaryIn(var language) ->
                of(language).ifPresent(fields -> errors.at(fields.summary(), sentence));
            case Missing.AnAddressee _, Missing.ADayToCome _ -> {}
        }
    }

    /** Puts the cursor where {@link MissingPart#place} leads. */
    void lead(String place) {
        all.stream()
                .filter(fields -> place.equals(MissingPart.title(fields.language())))
                .forEach(fields -> fields.title().focus());
        all.stream()
                .filter(fields -> place.equals(MissingPart.summary(fields.language())))
                .forEach(fields -> fields.summary().focus());
    }

    private Optional<TextFields> of(Language language) {
        return all.stream().filter(fields -> fields.language() == language).findFirst();
    }
}
