package org.sextant.action.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.action.JoinAddress;
import org.sextant.action.Venue;
import org.sextant.place.Place;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PlainText;

/** Where an action takes place, and where one joins it online. */
final class VenueFields {

    private final Choices choices;
    private final Words words;
    private final Texts place;
    private final ComboBox<Place> country = new ComboBox<>();
    private final Checkbox online = new Checkbox();
    private final TextField join = new TextField();

    VenueFields(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
        place = Texts.line(words.of("action.form.place"), choices.languages(), words);
        place.hint(words.of("action.form.may-be-empty"));
        fillCountry();
        fillOnline();
    }

    private void fillCountry() {
        country.setLabel(words.of("action.form.country"));
        country.setHelperText(words.of("action.form.may-be-empty"));
        country.setItems(choices.places());
        country.setItemLabelGenerator(one -> one.in(words.language()));
    }

    private void fillOnline() {
        online.setLabel(words.of("action.form.online"));
        online.addValueChangeListener(change -> join.setVisible(change.getValue()));
        join.setLabel(words.of("action.form.join"));
        join.setHelperText(words.of("action.form.join.hint"));
        join.setPlaceholder("https://");
        join.getElement().executeJs("this.updateComplete.then(() => { this.inputElement.dir = 'ltr'; })");
        join.setVisible(false);
    }

    Component[] somewhere() {
        return new Component[] {place, country};
    }

    Component[] anywhere() {
        return new Component[] {online, join};
    }

    void choose(CountryCode where) {
        choices.places().stream()
                .filter(one -> one.code().equals(where))
                .findFirst()
                .ifPresent(country::setValue);
    }

    void show(Venue venue) {
        venue.place().ifPresent(place::show);
        venue.country().ifPresent(this::choose);
        online.setValue(venue.online());
        join.setValue(venue.join().map(JoinAddress::url).orElse(""));
    }

    void check(FieldErrors errors) {
        place.check(errors, Venue.PLACE_LENGTH);
        var typed = typedJoin();
        if (typed.isEmpty()) {
            return;
        }
        var length = PlainText.length(typed);
        if (length > JoinAddress.LENGTH) {
            errors.at(join, words.of("action.form.too-long", "most", JoinAddress.LENGTH, "now", length));
        } else if (!JoinAddress.isWhole(typed)) {
            errors.at(join, words.of("action.form.join.wrong"));
        }
    }

    /** What is typed for an action that is not online stays in the field, for when it is again. */
    private String typedJoin() {
        return online.getValue() ? join.getValue().strip() : "";
    }

    /** Everybody has read it already, in what was told of the action. */
    void toldAlready(FieldErrors errors) {
        errors.at(place.first(), words.of("action.form.sensitive.told-already"));
    }

    /** As far as it can be understood. */
    Venue venue() {
        var address = Optional.of(typedJoin())
                .filter(typed -> PlainText.length(typed) <= JoinAddress.LENGTH && JoinAddress.isWhole(typed))
                .map(JoinAddress::new);
        return new Venue(
                place.value(), Optional.ofNullable(country.getValue()).map(Place::code), online.getValue(), address);
    }

    Stream<Entry> entries() {
        return Stream.of(
                        place.entries("place"),
                        List.of(
                                Entries.chosen("country", country.getLabel(), country, country()),
                                Entries.yesOrNo("online", online, words),
                                Entries.text("join", join)))
                .flatMap(List::stream);
    }

    private Entries.Known<Place> country() {
        return new Entries.Known<>(
                one -> one.code().toString(),
                key -> choices.places().stream()
                        .filter(one -> one.code().toString().equals(key))
                        .findFirst()
                        .orElseThrow(),
                one -> one.in(words.language()));
    }
}
