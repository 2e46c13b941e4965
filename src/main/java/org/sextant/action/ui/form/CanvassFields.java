package org.sextant.action.ui.form;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.ErrandPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** By phone or at the door, until when, and how a talk can go. The list is made on the action's page. */
final class CanvassFields extends KindFields {

    private final Words words;
    private final DueField due;
    private final Select<ErrandPlan.Approach> approach = new Select<>();
    private final Texts script;

    CanvassFields(Choices choices, Words words) {
        this.words = words;
        due = new DueField(words);
        approach.setLabel(words.of("action.form.approach"));
        approach.setItems(ErrandPlan.Approach.values());
        approach.setItemLabelGenerator(one -> words.of("action.form.approach", one));
        approach.setValue(ErrandPlan.Approach.PHONE);
        script = Texts.paragraphs(words.of("action.form.script"), choices.languages(), words);
        script.hint(words.of("action.form.script.hint"));
        add(due.field(), approach, script);
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof ErrandPlan.Canvass canvass) {
            due.show(canvass.due());
            approach.setValue(canvass.by());
            script.show(canvass.script());
        }
    }

    @Override
    void on(LocalDate day) {
        due.show(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        due.check(errors);
        script.checkNeeded(errors, Outline.TEXT_LENGTH, words.of("action.form.script.missing"));
        outline.checkSilent(errors, script);
    }

    @Override
    ActionPlan plan(Outline outline) {
        return new ErrandPlan.Canvass(
                outline, due.day(), approach.getValue(), script.value().orElseThrow());
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(
                        List.of(due.entry(), Entries.constant("approach", approach, ErrandPlan.Approach.class)),
                        script.entries("script"))
                .flatMap(List::stream);
    }
}
