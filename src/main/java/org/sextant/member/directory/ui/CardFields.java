package org.sextant.member.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.Optional;
import org.sextant.member.directory.Availability;
import org.sextant.member.directory.Card;
import org.sextant.shell.Words;
import org.sextant.shell.ui.LanguagePicker;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Skill;

/** What stands on a card: to fill one in, or to look for those on which it stands. */
class CardFields {

    final MultiSelectComboBox<Skill> skills = new MultiSelectComboBox<>();
    final LanguagePicker languages;
    final ComboBox<CountryCode> country = new ComboBox<>();
    final CheckboxGroup<Availability> free = new CheckboxGroup<>();

    CardFields(Words words) {
        skills.setLabel(words.of("directory.card.skills"));
        skills.setItems(Skill.values());
        skills.setItemLabelGenerator(skill -> words.of("need.skill", skill));
        languages = new LanguagePicker(words.of("directory.card.languages"), words);
        country.setLabel(words.of("directory.card.country"));
        country.setItems(Places.countries(words));
        country.setItemLabelGenerator(code -> Places.nameOf(code, words));
        country.setClearButtonVisible(true);
        free.setLabel(words.of("directory.card.free"));
        free.setItems(Availability.values());
        free.setItemLabelGenerator(time -> words.of("directory.free", time));
    }

    Component[] all() {
        return new Component[] {skills, languages, country, free};
    }

    void show(Card card) {
        skills.setValue(card.skills());
        languages.setValue(card.languages());
        country.setValue(card.country().orElse(null));
        free.setValue(card.free());
    }

    /** More languages than a person has are cut off by whoever checks first. */
    Card card() {
        return new Card(
                skills.getValue(),
                new HashSet<>(languages.getValue()),
                Optional.ofNullable(country.getValue()),
                free.getValue());
    }

    boolean hasTooManyLanguages() {
        return languages.getValue().size() > Card.MOST_LANGUAGES;
    }
}
