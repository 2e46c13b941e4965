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
import org.sextant.place.Coordinates;
import org.sextant.place.Place;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PlainText;

/** Where an action takes place, and where one joins it online. */
final class VenueFields {

    private final Choices choices;
    private final Words words;
    private final Texts place;
    private final ComboBox<Place> country = new ComboBox<>();
    private final TextField at = new TextField();
    private final Checkbox online = new Checkbox();
    private final TextField join = new TextField();

    VenueFields(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
        place = Texts.line(words.of("action.form.place"), choices.languages(), words);
        place.hint(words.of("action.form.may-be-empty"));
        fillCountry();
        fillPoint();
        fillOnline();
    }

    private void fillCountry() {
        country.setLabel(words.of("action.form.country"));
        country.setHelperText(words.of("action.form.may-be-empty"));
        country.setItems(choices.places());
        country.setItemLabelGenerator(one -> one.in(words.language()));
    }

    private void fillPoint() {
        at.setLabel(words.of("action.form.coordinates"));
        at.setHelperText(words.of("action.form.coordinates.hint"));
        at.setPlaceholder("4.0503, 9.7069");
        Typing.leftToRight(at);
    }

    private void fillOnline() {
        online.setLabel(words.of("action.form.online"));
        online.addValueChangeListener(change -> join.setVisible(change.getValue()));
        join.setLabel(words.of("action.form.join"));
        join.setHelperText(words.of("action.form.join.hint"));
        join.setPlaceholder("https://");
        Typing.leftToRight(join);
        join.setVisible(false);
    }

    Component[] somewhere() {
        return new Component[] {place, country, at};
    }

    Component[] anywhere() {
        return new Component[] {online, join};
    }

    /** What is sensitive is on no map. */
    void offTheMap(boolean sensitive) {
        at.setVisible(!sensitive);
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
        at.setValue(venue.at().map(Coordinates::toString).orElse(""));
        online.setValue(venue.online());
        join.setValue(venue.join().map(JoinAddress::url).orElse(""));
    }

    void check(FieldErrors errors) {
        place.check(errors, Venue.PLACE_LENGTH);
        checkPoint(errors);
        checkJoin(errors);
    }

    private void checkPoint(FieldErrors errors) {
        if (typedPoint().isEmpty()) {
            return;
        }
        switch (Coordinates.read(typedPoint())) {
            case Coordinates.Reading.Unreadable _ -> errors.at(at, words.of("action.form.coordinates.wrong"));
            case Coordinates.Reading.OffTheEarth _ -> errors.at(at, words.of("action.form.coordinates.outside"));
            case Coordinates.Reading.Point _ -> {
                // The list beside the map goes by countries.
                if (country.isEmpty()) {
                    errors.at(country, words.of("action.form.country.missing"));
                }
            }
        }
    }

    private String typedPoint() {
        return at.isVisible() ? at.getValue().strip() : "";
    }

    private void checkJoin(FieldErrors errors) {
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
                place.value(),
                Optional.ofNullable(country.getValue()).map(Place::code),
                point(),
                online.getValue(),
                address);
    }

    private Optional<Coordinates> point() {
        return Coordinates.read(typedPoint()) instanceof Coordinates.Reading.Point(var read)
                ? Optional.of(read)
                : Optional.empty();
    }

    Stream<Entry> entries() {
        return Stream.of(
                        place.entries("place"),
                        List.of(
                                Entries.chosen("country", country.getLabel(), country, country()),
                                Entries.text("coordinates", at),
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
