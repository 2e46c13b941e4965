package org.sextant.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** One thing that is said, in five languages side by side. */
class LanguageTexts extends Section {

    private final transient Words words;
    private final int longest;
    private final Map<Language, TextArea> areas = new EnumMap<>(Language.class);

    LanguageTexts(String name, int longest, Optional<LocalizedText> begun, Words words) {
        this.words = words;
        this.longest = longest;
        addClassName("wide");
        var row = new Div();
        row.addClassName("langs");
        for (var language : Language.values()) {
            var area = new TextArea(
                    words.of("programme.work.field-in", "field", name, "language", words.nameOf(language)));
            area.setMaxLength(2 * longest);
            area.setValue(begun.flatMap(text -> text.exactly(language)).orElse(""));
            Typing.in(language, area);
            areas.put(language, area);
            row.add(area);
        }
        add(new H3(name), row);
    }

    /** Says the English words whenever they change. */
    void onEnglish(Consumer<String> then) {
        Optional.ofNullable(areas.get(Language.EN))
                .ifPresent(area -> area.addValueChangeListener(change -> then.accept(change.getValue())));
    }

    /** English is what everybody falls back to; readers of a language without a text get that. */
    void check(FieldErrors errors) {
        areas.forEach((language, area) -> {
            var used = PlainText.length(PlainText.line(area.getValue()));
            if (used > longest) {
                errors.at(area, words.of("programme.work.wrong.long", "used", used, "most", longest));
            } else if (used == 0 && language == Language.EN) {
                errors.at(area, words.of("programme.work.wrong.english"));
            }
        });
    }

    /** To be asked once {@link #check} has found nothing. */
    LocalizedText text() {
        var texts = new EnumMap<Language, String>(Language.class);
        areas.forEach((language, area) -> texts.put(language, PlainText.line(area.getValue())));
        return new LocalizedText(texts);
    }
}
