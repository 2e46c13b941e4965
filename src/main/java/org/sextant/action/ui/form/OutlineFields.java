package org.sextant.action.ui.form;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sextant.action.Outline;
import org.sextant.action.Venue;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;

/** What every kind of action has: its words, its place, the people that it takes and who is in charge. */
final class OutlineFields extends Div {

    private final Choices choices;
    private final Words words;
    private final Texts title;
    private final Texts text;
    private final VenueFields venue;
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final Checkbox sensitive = new Checkbox();
    private final IntegerField told = new IntegerField();
    private final IntegerField wanted = new IntegerField();
    private final ComboBox<PersonId> inCharge = new ComboBox<>();
    private final ComboBox<MilestoneSummary> milestone = new ComboBox<>();

    OutlineFields(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
        title = Texts.line(words.of("action.form.title"), choices.languages(), words);
        text = Texts.paragraphs(words.of("action.form.text"), choices.languages(), words);
        venue = new VenueFields(choices, words);
        addClassNames("form", "wide");
        fillSensitive();
        fillZone();
        fillPeople();
        fillMilestones();
        add(title, text);
        add(new H2(words.of("action.form.where")));
        add(venue.somewhere());
        add(zone);
        add(venue.anywhere());
        add(sensitive, told);
        add(new H2(words.of("action.form.who")), wanted, inCharge, milestone);
    }

    private void fillSensitive() {
        sensitive.setLabel(words.of("action.form.sensitive"));
        sensitive.setHelperText(words.of("action.form.sensitive.hint"));
        told.setLabel(words.of("action.form.told"));
        told.setHelperText(words.of("action.form.told.hint"));
        told.setValue((int) Outline.TOLD.toHours());
        told.setVisible(false);
        sensitive.addValueChangeListener(change -> {
            told.setVisible(change.getValue());
            venue.offTheMap(change.getValue());
        });
    }

    private void fillZone() {
        zone.setLabel(words.of("action.form.zone"));
        zone.setHelperText(words.of("action.form.zone.hint"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .map(ZoneId::of)
                .sorted(Comparator.comparing(ZoneId::getId))
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(choices.zone());
    }

    private void fillPeople() {
        wanted.setLabel(words.of("action.form.wanted"));
        wanted.setHelperText(words.of("action.form.may-be-empty"));
        inCharge.setLabel(words.of("action.form.in-charge"));
        inCharge.setHelperText(words.of("action.form.may-be-empty"));
        inCharge.setItems(choices.team().keySet().stream()
                .sorted(Comparator.comparing(this::name))
                .toList());
        inCharge.setItemLabelGenerator(this::name);
    }

    private void fillMilestones() {
        milestone.setLabel(words.of("action.form.milestone"));
        milestone.setHelperText(words.of("action.form.milestone.hint"));
        milestone.setItems(choices.milestones());
        milestone.setItemLabelGenerator(one -> one.title().in(words.language()) + " · " + words.date(one.day()));
        milestone.setClearButtonVisible(true);
        milestone.setVisible(!choices.milestones().isEmpty());
    }

    private String name(PersonId person) {
        return choices.team().getOrDefault(person, words.of("action.board.account-gone"));
    }

    void onTitle(Consumer<String> listener) {
        title.onChange(listener);
    }

    void suggest(LocalizedText called, CountryCode where) {
        title.show(called);
        venue.choose(where);
    }

    void show(Outline outline) {
        title.show(outline.title());
        text.show(outline.text());
        venue.show(outline.venue());
        zone.setValue(outline.zone());
        sensitive.setValue(outline.sensitive());
        told.setValue((int) outline.told().toHours());
        outline.wanted().ifPresent(wanted::setValue);
        outline.inCharge().ifPresent(inCharge::setValue);
        outline.milestone().flatMap(choices::milestone).ifPresent(milestone::setValue);
    }

    void check(FieldErrors errors) {
        title.checkNeeded(errors, Outline.TITLE_LENGTH, words.of("action.form.title.missing"));
        text.checkNeeded(errors, Outline.TEXT_LENGTH, words.of("action.form.text.missing"));
        venue.check(errors);
        if (zone.isEmpty()) {
            errors.at(zone, words.of("action.form.zone.missing"));
        }
        People.check(errors, wanted, words);
        checkTold(errors);
        checkSilent(errors, title, text);
    }

    private void checkTold(FieldErrors errors) {
        var hours = Optional.ofNullable(told.getValue());
        if (sensitive.getValue()
                && hours.filter(one -> one >= 1 && one <= Outline.MOST_HOURS).isEmpty()) {
            errors.at(told, words.of("action.form.told.wrong", "most", Outline.MOST_HOURS));
        }
    }

    /** Words that everybody reads must not say where a sensitive action is. */
    void checkSilent(FieldErrors errors, Texts... said) {
        var hidden = venue.venue();
        for (var one : said) {
            if (sensitive.getValue() && one.value().filter(hidden::isNamedIn).isPresent()) {
                errors.at(one.first(), words.of("action.form.sensitive.named"));
            }
        }
    }

    /** Nor what else is secret about it. */
    void checkSecret(FieldErrors errors, Texts secret, Texts said) {
        var hidden = new Venue(secret.value(), Optional.empty(), false);
        for (var one : List.of(title, text, said)) {
            if (sensitive.getValue() && one.value().filter(hidden::isNamedIn).isPresent()) {
                errors.at(one.first(), words.of("action.form.sensitive.named"));
            }
        }
    }

    /** Everybody has read it already, in what was told of the action. */
    void toldAlready(FieldErrors errors) {
        venue.toldAlready(errors);
    }

    void notOfTheTeam(FieldErrors errors) {
        errors.at(inCharge, words.of("action.form.in-charge.left"));
    }

    /** The campaign's as long as none is chosen. */
    ZoneId zone() {
        return Optional.ofNullable(zone.getValue()).orElse(choices.zone());
    }

    /** To be asked for only when nothing was found wrong. */
    Outline outline() {
        return new Outline(
                title.value().orElseThrow(),
                text.value().orElseThrow(),
                zone(),
                venue.venue(),
                Optional.ofNullable(wanted.getValue()),
                sensitive.getValue(),
                Optional.ofNullable(inCharge.getValue()),
                Optional.ofNullable(milestone.getValue()).map(MilestoneSummary::id),
                sensitive.getValue() ? Duration.ofHours(told.getValue()) : Outline.TOLD);
    }

    Stream<Entry> entries() {
        var said = Stream.of(title.entries("title"), text.entries("text")).flatMap(List::stream);
        return Stream.of(said, venue.entries(), choosable()).flatMap(entries -> entries);
    }

    private Stream<Entry> choosable() {
        return Stream.of(
                Entries.chosen(
                        "zone", zone.getLabel(), zone, new Entries.Known<>(ZoneId::getId, ZoneId::of, ZoneId::getId)),
                Entries.yesOrNo("sensitive", sensitive, words),
                Entries.number("told", told),
                Entries.number("wanted", wanted),
                Entries.chosen("in-charge", inCharge.getLabel(), inCharge, person()),
                Entries.chosen("milestone", milestone.getLabel(), milestone, milestone()));
    }

    private Entries.Known<PersonId> person() {
        return new Entries.Known<>(
                PersonId::toString,
                key -> choices.team().keySet().stream()
                        .filter(one -> one.toString().equals(key))
                        .findFirst()
                        .orElseThrow(),
                this::name);
    }

    private Entries.Known<MilestoneSummary> milestone() {
        return new Entries.Known<>(
                one -> one.id().toString(),
                key -> choices.milestones().stream()
                        .filter(one -> one.id().toString().equals(key))
                        .findFirst()
                        .orElseThrow(),
                one -> one.title().in(words.language()));
    }
}
