package org.sextant.action.ui.form;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.ErrandPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** To whom, what, until when, and how many letters are hoped for. */
final class LetterFields extends KindFields {

    private final Words words;
    private final DueField due;
    private final IntegerField goal;
    private final Texts addressee;
    private final Texts text;

    LetterFields(Choices choices, Words words) {
        this.words = words;
        due = new DueField(words);
        goal = new IntegerField(words.of("action.form.letter.goal"));
        goal.setHelperText(words.of("action.form.may-be-empty"));
        addressee = Texts.paragraphs(words.of("action.form.letter.to"), choices.languages(), words);
        text = Texts.paragraphs(words.of("action.form.letter.text"), choices.languages(), words);
        text.hint(words.of("action.form.letter.text.hint"));
        add(due.field(), goal, addressee, text);
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof ErrandPlan.LetterWriting letter) {
            due.show(letter.due());
            letter.goal().ifPresent(goal::setValue);
            addressee.show(letter.addressee());
            text.show(letter.text());
        }
    }

    @Override
    void on(LocalDate day) {
        due.show(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        due.check(errors);
        Numbers.check(errors, goal, words);
        addressee.checkNeeded(errors, Outline.ADDRESS_LENGTH, words.of("action.form.letter.to.missing"));
        text.checkNeeded(errors, Outline.TEXT_LENGTH, words.of("action.form.letter.text.missing"));
        outline.checkSilent(errors, addressee, text);
    }

    @Override
    ActionPlan plan(Outline outline) {
        return new ErrandPlan.LetterWriting(
                outline,
                due.day(),
                addressee.value().orElseThrow(),
                text.value().orElseThrow(),
                Optional.ofNullable(goal.getValue()));
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(
                        List.of(due.entry(), Entries.number("goal", goal)),
                        addressee.entries("addressee"),
                        text.entries("letter"))
                .flatMap(List::stream);
    }
}
