package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.Side;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.AddresseeKind;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** One addressee: a name in the reader's language, perhaps in others too, what it is, and where. */
class AddresseeFields extends FieldSet {

    private final transient Words words;
    private final transient Map<Language, TextField> names = new EnumMap<>(Language.class);
    private final Select<AddresseeKind> kind = new Select<>();
    private final ComboBox<CountryCode> place;
    private final Select<Side> side = new Select<>();
    private final Details others = new Details();

    AddresseeFields(Places places, Words words, Consumer<AddresseeFields> remove) {
        super(words.of("campaign.form.addressee"));
        this.words = words;
        place = new ComboBox<>(words.of("campaign.form.addressee.place"));
        addClassName("card");
        Arrays.stream(Language.values()).forEach(language -> names.put(language, name(language)));
        offer(places);
        var form = new Div(nameIn(words.language()), kind, place, side, otherNames(), remove(remove));
        form.addClassName("form");
        add(form);
    }

    private TextField name(Language language) {
        var label = language == words.language() ? words.of("campaign.form.addressee.name") : words.nameOf(language);
        var name = new TextField(label);
        name.setMaxLength(2 * Addressee.NAME_LENGTH);
        name.addClassName("wide");
        return name;
    }

    private TextField nameIn(Language language) {
        return Objects.requireNonNull(names.get(language), "There is a field for each language");
    }

    private void offer(Places places) {
        kind.setLabel(words.of("campaign.form.addressee.kind"));
        kind.setItems(AddresseeKind.values());
        kind.setItemLabelGenerator(one -> words.of("campaign.addressee.kind", one));
        kind.setValue(AddresseeKind.STATE);
        place.setItems(
                places.sortedBy(words.language()).stream().map(Place::code).toList());
        place.setItemLabelGenerator(code -> places.byCode(code).in(words.language()));
        place.setHelperText(words.of("campaign.form.may-be-empty"));
        place.setClearButtonVisible(true);
        side.setLabel(words.of("campaign.form.addressee.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> one == null ? "" : words.of("campaign.side", one));
        side.setEmptySelectionAllowed(true);
        side.setEmptySelectionCaption(words.of("campaign.form.addressee.no-side"));
    }

    private Details otherNames() {
        others.setSummaryText(words.of("campaign.form.addressee.other-names"));
        others.addClassName("wide");
        names.forEach((language, name) -> {
            if (language != words.language()) {
                others.add(name);
            }
        });
        return others;
    }

    private Component remove(Consumer<AddresseeFields> remove) {
        var button = new Button(words.of("campaign.form.addressee.remove"), click -> remove.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var foot = new Div(button);
        foot.addClassName("wide");
        return foot;
    }

    void onTyping(Runnable then) {
        names.values().forEach(name -> Typed.in(name, then));
        Typed.in(kind, then);
        Typed.in(place, then);
        Typed.in(side, then);
    }

    void fill(Writing.Asked asked) {
        names.forEach((language, name) -> name.setValue(asked.names().getOrDefault(language, "")));
        kind.setValue(asked.kind());
        place.setValue(asked.place());
        side.setValue(asked.side());
        others.setOpened(asked.names().getOrDefault(words.language(), "").isEmpty());
    }

    Writing.Asked written() {
        var typed = typed();
        typed.values().removeIf(String::isEmpty);
        return new Writing.Asked(typed, kind.getValue(), place.getValue(), side.getValue());
    }

    void focus() {
        nameIn(words.language()).focus();
    }

    void refuse(FieldErrors errors, String sentence) {
        errors.at(nameIn(words.language()), sentence);
    }

    void check(FieldErrors errors) {
        if (typed().values().stream().allMatch(String::isEmpty)) {
            errors.at(nameIn(words.language()), words.of("campaign.form.addressee.name.none"));
        }
        typed().forEach((language, name) -> errors.checkLength(nameIn(language), name, Addressee.NAME_LENGTH));
    }

    private Map<Language, String> typed() {
        var typed = new EnumMap<Language, String>(Language.class);
        names.forEach((language, name) -> typed.put(language, PlainText.line(name.getValue())));
        return typed;
    }

    Addressee addressee() {
        return new Addressee(
                new LocalizedText(typed()),
                kind.getValue(),
                Optional.ofNullable(place.getValue()),
                Optional.ofNullable(side.getValue()));
    }
}
