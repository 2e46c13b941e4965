package org.sextant.petition.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.member.OrganisationSummary;
import org.sextant.petition.signing.Display;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.petition.signing.Sign;
import org.sextant.place.Place;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.PlainText;

/** What one who signs in one step may say beside, as anybody may on the public form. */
final class SignHereFields extends Div {

    /**
     * What there is to choose from.
     *
     * @param informing those that a signer may ask to be kept informed by
     * @param updates whether anybody can ask to be kept informed now
     * @param nameNeeded whether everybody says a name
     */
    record Choices(List<Place> places, List<OrganisationSummary> informing, boolean updates, boolean nameNeeded) {}

    private final transient Words words;
    private final TextField name = new TextField();
    private final ComboBox<Place> country = new ComboBox<>();
    private final RadioButtonGroup<Display> display = new RadioButtonGroup<>();
    private final Checkbox updates = new Checkbox();
    private final CheckboxGroup<OrganisationSummary> informing = new CheckboxGroup<>();
    private final FieldErrors errors;

    SignHereFields(Words words, Choices choices) {
        this.words = words;
        this.errors = new FieldErrors(words);
        addClassName("stack");
        label();
        offer(choices);
        add(errors, name, country, display, updates, informing);
    }

    private void label() {
        name.setLabel(word("petition.form.name"));
        name.setMaxLength(2 * Sign.MAX_NAME);
        country.setLabel(word("petition.form.country"));
        country.setHelperText(word("petition.form.country.hint"));
        country.setClearButtonVisible(true);
        display.setLabel(word("petition.form.display"));
        display.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        updates.setLabel(word("petition.form.updates") + ": " + word("petition.form.updates.petition"));
        informing.setLabel(word("petition.form.updates"));
        informing.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    private void offer(Choices choices) {
        name.setHelperText(word(choices.nameNeeded() ? "petition.form.name.hint.needed" : "petition.form.name.hint"));
        country.setItems(choices.places());
        country.setItemLabelGenerator(place -> place.in(words.language()));
        display.setItems(Display.values());
        display.setItemLabelGenerator(
                way -> word("petition.form.display." + way.name().toLowerCase(Locale.ROOT)));
        display.setValue(Display.COUNT);
        updates.setVisible(choices.updates());
        informing.setItems(choices.informing());
        informing.setItemLabelGenerator(by -> word("petition.form.updates.by") + " " + by.name());
        informing.setVisible(choices.updates() && !choices.informing().isEmpty());
    }

    /** What was said, if nothing is wrong with it; else each field says what is. */
    Optional<MemberSigning.Wish> wish(boolean nameNeeded) {
        errors.clear();
        var typed = PlainText.line(name.getValue());
        var length = PlainText.length(typed);
        if (length > Sign.MAX_NAME) {
            errors.at(name, words.of("petition.form.name.long", "most", Sign.MAX_NAME, "length", length));
        } else if (typed.isEmpty() && nameNeeded) {
            errors.at(name, word("petition.form.name.needed"));
        } else if (typed.isEmpty() && display.getValue() != Display.COUNT) {
            errors.at(name, word("petition.form.name.missing"));
        }
        return errors.none() ? Optional.of(wish(typed)) : Optional.empty();
    }

    private MemberSigning.Wish wish(String typed) {
        return new MemberSigning.Wish(
                typed,
                Optional.ofNullable(country.getValue()).map(Place::code),
                display.getValue(),
                updates.getValue(),
                informing.getValue().stream().map(OrganisationSummary::id).collect(Collectors.toSet()));
    }

    /** They were offered, and are off by now. */
    void updatesAreOff() {
        errors.clear();
        errors.at(updates, word("signing.updates-off"));
        errors.show();
    }

    private String word(String key) {
        return words.of(key);
    }
}
