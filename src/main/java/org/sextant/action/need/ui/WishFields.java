package org.sextant.action.need.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.action.need.NeedKind;
import org.sextant.action.need.Wish;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.LanguagePicker;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Skill;

/** What is needed: the fields that its kind has. */
class WishFields extends Div {

    private final transient Words words;
    private final Select<NeedKind> kind = new Select<>();
    private final Select<Skill> skill = new Select<>();
    private final MultiSelectComboBox<LanguageCode> languages;
    private final TextField said = new TextField();
    private transient @Nullable LocalizedText elsewhere;

    WishFields(Words words) {
        this.words = words;
        languages = new LanguagePicker(words.of("need.form.languages"), words);
        kind.setLabel(words.of("need.form.kind"));
        kind.setItems(NeedKind.values());
        kind.setItemLabelGenerator(one -> words.of("need.kind", one));
        skill.setLabel(words.of("need.form.skill"));
        skill.setItems(Skill.values());
        skill.setEmptySelectionAllowed(true);
        skill.setEmptySelectionCaption(words.of("need.form.skill.other"));
        skill.setItemLabelGenerator(
                one -> one == null ? words.of("need.form.skill.other") : words.of("need.skill", one));
        said.setLabel(words.of("need.form.words"));
        said.setMaxLength(2 * Wish.LENGTH);
        addClassNames("form", "wide");
        add(kind, skill, languages, said);
        kind.addValueChangeListener(change -> arrange());
        skill.addValueChangeListener(change -> arrange());
        kind.setValue(NeedKind.PEOPLE);
    }

    private void arrange() {
        var isSkill = kind.getValue() == NeedKind.SKILL;
        skill.setVisible(isSkill);
        languages.setVisible(
                kind.getValue() == NeedKind.LANGUAGE || (isSkill && skill.getValue() == Skill.INTERPRETING));
        said.setHelperText(words.of(wordsAreNeeded() ? "need.form.words.hint" : "need.form.may-be-empty"));
    }

    private boolean wordsAreNeeded() {
        return kind.getValue() == NeedKind.THING || (kind.getValue() == NeedKind.SKILL && skill.isEmpty());
    }

    void show(Wish wish) {
        kind.setValue(wish.kind());
        wish.skill().ifPresentOrElse(skill::setValue, skill::clear);
        languages.setValue(wish.languages());
        elsewhere = wish.words().orElse(null);
        said.setValue(wish.words().map(text -> text.in(words.language())).orElse(""));
    }

    NeedWriting.Wanted writing() {
        var codes = languages.getValue().stream().map(LanguageCode::code).collect(Collectors.toSet());
        return new NeedWriting.Wanted(kind.getValue(), skill.getValue(), codes, said.getValue());
    }

    void write(NeedWriting.Wanted wanted) {
        kind.setValue(wanted.kind());
        skill.setValue(wanted.skill());
        languages.setValue(wanted.languages().stream().map(LanguageCode::new).collect(Collectors.toSet()));
        said.setValue(wanted.words());
    }

    void check(FieldErrors errors) {
        var text = PlainText.line(said.getValue());
        if (text.isEmpty() && wordsAreNeeded()) {
            errors.at(said, words.of("need.form.words.missing"));
        } else if (PlainText.length(text) > Wish.LENGTH) {
            errors.at(said, words.of("need.form.words.long", "most", Wish.LENGTH, "now", PlainText.length(text)));
        }
        if (kind.getValue() == NeedKind.LANGUAGE && languages.getValue().isEmpty() && text.isEmpty()) {
            errors.at(languages, words.of("need.form.languages.missing"));
        } else if (languages.getValue().size() > Wish.MOST_LANGUAGES) {
            errors.at(languages, words.of("need.form.languages.many", "most", Wish.MOST_LANGUAGES));
        }
    }

    void clear() {
        skill.clear();
        languages.clear();
        said.clear();
        elsewhere = null;
    }

    void namesThePlace(FieldErrors errors) {
        errors.at(said, words.of("need.form.words.secret"));
    }

    /** To be asked for only when nothing was found wrong. */
    Wish wish() {
        return new Wish(
                kind.getValue(),
                Optional.ofNullable(skill.getValue()).filter(one -> skill.isVisible()),
                new TreeSet<>(languages.isVisible() ? languages.getValue() : Set.of()),
                Optional.of(PlainText.line(said.getValue()))
                        .filter(text -> !text.isEmpty())
                        .map(this::localized));
    }

    // What was said in other languages stays.
    private LocalizedText localized(String text) {
        var known = elsewhere;
        if (known == null) {
            return LocalizedText.of(words.language(), text);
        }
        return text.equals(known.in(words.language())) ? known : known.with(words.language(), text);
    }
}
