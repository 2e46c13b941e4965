package org.sextant.action.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.Channel;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;

/** Whom to ask, how, what, and what one should know for it. */
final class ContactFields extends KindFields {

    private final Words words;
    private final DatePicker due;
    private final Select<Channel> channel = new Select<>();
    private final Texts office;
    private final Texts question;
    private final Texts brief;

    ContactFields(Choices choices, Words words) {
        this.words = words;
        due = Pickers.day(words.of("action.form.due"), words);
        channel.setLabel(words.of("action.form.channel.label"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> words.of("action.form.channel", one));
        channel.setValue(Channel.EMAIL);
        office = Texts.line(words.of("action.form.office"), choices.languages(), words);
        question = Texts.line(words.of("action.form.question"), choices.languages(), words);
        brief = Texts.paragraphs(words.of("action.form.brief"), choices.languages(), words);
        brief.hint(words.of("action.form.brief.hint"));
        add(due, channel, office, question, brief);
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof ActionPlan.ContactRepresentative contact) {
            due.setValue(contact.due());
            channel.setValue(contact.channel());
            office.show(contact.office());
            question.show(contact.question());
            brief.show(contact.brief());
        }
    }

    @Override
    void on(LocalDate day) {
        due.setValue(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        if (due.isEmpty()) {
            errors.at(due, words.of("action.form.due.missing"));
        }
        office.checkNeeded(
                errors, ActionPlan.ContactRepresentative.OFFICE_LENGTH, words.of("action.form.office.missing"));
        question.checkNeeded(
                errors, ActionPlan.ContactRepresentative.QUESTION_LENGTH, words.of("action.form.question.missing"));
        brief.checkNeeded(errors, Outline.TEXT_LENGTH, words.of("action.form.brief.missing"));
        outline.checkSilent(errors, office, question, brief);
    }

    @Override
    ActionPlan plan(Outline outline) {
        return new ActionPlan.ContactRepresentative(
                outline,
                due.getValue(),
                office.value().orElseThrow(),
                channel.getValue(),
                question.value().orElseThrow(),
                brief.value().orElseThrow());
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(
                        List.of(Entries.day("due", due, words), Entries.constant("channel", channel, Channel.class)),
                        office.entries("office"),
                        question.entries("question"),
                        brief.entries("brief"))
                .flatMap(List::stream);
    }
}
