package org.sextant.action.ui.form;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.ErrandPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** Where to, how many leaflets, until when, and where one gets them. */
final class DistributionFields extends KindFields {

    private final Words words;
    private final DueField due;
    private final IntegerField leaflets;
    private final Texts area;
    private final Texts pickUp;

    DistributionFields(Choices choices, Words words) {
        this.words = words;
        due = new DueField(words);
        leaflets = new IntegerField(words.of("action.form.leaflets"));
        area = Texts.line(words.of("action.form.area"), choices.languages(), words);
        pickUp = Texts.line(words.of("action.form.pick-up"), choices.languages(), words);
        pickUp.hint(words.of("action.form.may-be-empty"));
        add(due.field(), leaflets, area, pickUp);
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof ErrandPlan.Distribution distribution) {
            due.show(distribution.due());
            leaflets.setValue(distribution.leaflets());
            area.show(distribution.area());
            distribution.pickUp().ifPresent(pickUp::show);
        }
    }

    @Override
    void on(LocalDate day) {
        due.show(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        due.check(errors);
        if (leaflets.isEmpty()) {
            errors.at(leaflets, words.of("action.form.leaflets.missing"));
        }
        Numbers.check(errors, leaflets, words);
        area.checkNeeded(errors, Outline.ADDRESS_LENGTH, words.of("action.form.area.missing"));
        pickUp.check(errors, Outline.ADDRESS_LENGTH);
        outline.checkSilent(errors, area);
        outline.checkSecret(errors, pickUp, area);
    }

    @Override
    ActionPlan plan(Outline outline) {
        return new ErrandPlan.Distribution(
                outline, due.day(), area.value().orElseThrow(), leaflets.getValue(), pickUp.value());
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(
                        List.of(due.entry(), Entries.number("leaflets", leaflets)),
                        area.entries("area"),
                        pickUp.entries("pick-up"))
                .flatMap(List::stream);
    }
}
