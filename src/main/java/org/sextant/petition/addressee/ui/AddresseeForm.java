package org.sextant.petition.addressee.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.OfficialChannel;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.AddresseeKind;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Typing;
import org.sextant.shell.ui.Written;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** One of those whom a petition asks. A State need not be named: it is called as everybody calls it. */
final class AddresseeForm extends Div implements Written<AddresseeWriting> {

    private static final int USUAL_TARGET = 1000;

    private final transient OfficialChannels channels;
    private final transient Places places;
    private final transient Words words;
    private final FormNotice notice = new FormNotice();
    private final FieldErrors errors;
    private final Select<AddresseeKind> kind = new Select<>();
    private final ComboBox<CountryCode> country = new ComboBox<>();
    private final Map<Language, TextField> names = new EnumMap<>(Language.class);
    private final IntegerField target = new IntegerField();
    private final ComboBox<OfficialChannel> channel = new ComboBox<>();
    private final ChannelNote note;
    private final StepsForm steps;
    private transient @Nullable AddresseeWriting begun;

    /** @param named whether everybody who signs says a name */
    AddresseeForm(OfficialChannels channels, Places places, boolean named, Words words) {
        this.channels = channels;
        this.places = places;
        this.words = words;
        errors = new FieldErrors(words);
        note = new ChannelNote(named, words);
        steps = new StepsForm(channels, words);
        addClassName("form");
        errors.addClassName("wide");
        Arrays.stream(Language.values()).forEach(language -> names.put(language, nameIn(language)));
        offerKindAndCountry();
        offerTargetAndChannel();
        add(notice, errors, kind, country, name(), target, channel, note, steps, otherNames());
        clear();
    }

    private void offerKindAndCountry() {
        kind.setLabel(words.of("petition.addressee.column.kind"));
        kind.setItems(AddresseeKind.values());
        kind.setItemLabelGenerator(one -> words.of("campaign.addressee.kind", one));
        country.setLabel(words.of("petition.addressee.field.country"));
        country.setHelperText(words.of("petition.addressee.field.country.hint"));
        country.setItems(
                places.sortedBy(words.language()).stream().map(Place::code).toList());
        country.setItemLabelGenerator(code -> places.byCode(code).in(words.language()));
        country.setClearButtonVisible(true);
        country.addValueChangeListener(change -> offerChannels());
    }

    private void offerTargetAndChannel() {
        target.setLabel(words.of("petition.addressee.column.target"));
        target.setHelperText(words.of("petition.addressee.field.target.hint"));
        channel.setLabel(words.of("petition.addressee.column.channel"));
        channel.setHelperText(words.of("petition.addressee.field.channel.hint"));
        channel.setItemLabelGenerator(one -> one.body() + ": " + one.name());
        channel.setClearButtonVisible(true);
        channel.addValueChangeListener(change -> {
            note.show(Optional.ofNullable(change.getValue()));
            steps.offer(Optional.ofNullable(change.getValue()));
            if (change.isFromClient() && change.getValue() != null) {
                change.getValue().threshold().ifPresent(target::setValue);
            }
        });
    }

    private void offerChannels() {
        channel.setItems(channels.of(Optional.ofNullable(country.getValue())));
    }

    private TextField nameIn(Language language) {
        var name = new TextField(words.of("petition.addressee.field.name", "language", words.nameOf(language)));
        name.setMaxLength(2 * Addressee.MAX_NAME);
        name.addClassName("wide");
        Typing.in(language, name);
        return name;
    }

    private TextField name() {
        var name = Objects.requireNonNull(names.get(words.language()), "There is a field for each language");
        name.setHelperText(words.of("petition.addressee.field.name.hint"));
        return name;
    }

    private Details otherNames() {
        var others = new Details(words.of("petition.addressee.field.other-names"));
        others.addClassName("wide");
        names.forEach((language, name) -> {
            if (language != words.language()) {
                others.add(name);
            }
        });
        return others;
    }

    void clear() {
        errors.clear();
        kind.setValue(AddresseeKind.STATE);
        country.clear();
        offerChannels();
        names.values().forEach(TextField::clear);
        target.setValue(USUAL_TARGET);
        channel.clear();
        steps.fill(List.of());
        begun = null;
    }

    void fill(Addressee addressee) {
        clear();
        kind.setValue(addressee.kind());
        country.setValue(addressee.country().orElse(null));
        names.forEach((language, name) ->
                name.setValue(addressee.name().exactly(language).orElse("")));
        target.setValue(addressee.target());
        channel.setValue(addressee.channel().flatMap(channels::byKey).orElse(null));
        steps.fill(addressee.thresholds());
        begun = writing();
        name().focus();
    }

    @Override
    public AddresseeWriting writing() {
        var called = new EnumMap<Language, String>(Language.class);
        names.forEach((language, name) -> called.put(language, name.getValue()));
        return new AddresseeWriting(
                kind.getValue(),
                Optional.ofNullable(country.getValue())
                        .map(CountryCode::toString)
                        .orElse(null),
                called,
                target.getValue(),
                Optional.ofNullable(channel.getValue())
                        .map(OfficialChannel::key)
                        .orElse(null),
                steps.writing(),
                begun);
    }

    @Override
    public void write(AddresseeWriting writing) {
        clear();
        kind.setValue(writing.kind());
        country.setValue(CountryCode.parse(Objects.requireNonNullElse(writing.country(), ""))
                .orElse(null));
        names.forEach((language, name) -> name.setValue(writing.names().getOrDefault(language, "")));
        target.setValue(writing.target());
        channel.setValue(
                Optional.ofNullable(writing.channel()).flatMap(channels::byKey).orElse(null));
        steps.write(writing.steps());
        begun = writing.begun();
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    /** What was written, if nothing is wrong with it; else each field says what is. */
    Optional<Addressee> addressee() {
        errors.clear();
        if (typed().isEmpty() && called().isEmpty()) {
            errors.at(name(), words.of("petition.addressee.wrong.name"));
        }
        typed().forEach((language, typed) ->
                errors.checkLength(Objects.requireNonNull(names.get(language)), typed, Addressee.MAX_NAME));
        if (target.isEmpty() || target.getValue() < 1 || target.getValue() > PetitionPlan.MAX_GOAL) {
            errors.at(target, words.of("petition.work.wrong.goal", "most", words.number(PetitionPlan.MAX_GOAL)));
        }
        steps.check(errors);
        return errors.none() ? Optional.of(written()) : Optional.empty();
    }

    private Addressee written() {
        return new Addressee(
                typed().isEmpty() ? called().orElseThrow() : new LocalizedText(typed()),
                kind.getValue(),
                Optional.ofNullable(country.getValue()),
                target.getValue(),
                Optional.ofNullable(channel.getValue()).map(OfficialChannel::key),
                steps.written());
    }

    private Optional<LocalizedText> called() {
        return Optional.ofNullable(country.getValue())
                .filter(_ -> kind.getValue() == AddresseeKind.STATE)
                .map(places::byCode)
                .map(Place::name);
    }

    private Map<Language, String> typed() {
        var typed = new EnumMap<Language, String>(Language.class);
        names.forEach((language, name) -> typed.put(language, PlainText.line(name.getValue())));
        typed.values().removeIf(String::isEmpty);
        return typed;
    }

    /** What no field is to blame for. What was typed stays. */
    void tell(String sentence) {
        errors.clear();
        errors.whole(sentence);
        errors.show();
    }

    void refuse(String sentence) {
        errors.clear();
        errors.at(country, sentence);
        errors.show();
    }
}
