package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import org.sextant.member.organisation.AnsweredQuestion;
import org.sextant.member.organisation.Description;
import org.sextant.member.organisation.JoinRequests;
import org.sextant.member.organisation.Joining;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PlainText;

/** The wish to belong: the organisation's questions, or when one asked, or that one is invited here. */
class AskForm extends Div {

    private final transient Visit visit;
    private final transient JoinRequests requests;
    private final FieldErrors errors;
    private final List<TextArea> answers;

    AskForm(Visit visit, Description description, JoinRequests requests) {
        this.visit = visit;
        this.requests = requests;
        this.errors = new FieldErrors(visit.words());
        this.answers = description.questions().stream().map(AskForm::field).toList();
        addClassNames("form", "one");
        var asked = requests.askedAt(visit.organisation().id(), visit.person());
        if (asked.isPresent()) {
            waits(asked.get());
        } else if (description.joining() == Joining.ON_REQUEST) {
            ask();
        } else {
            add(new Paragraph(visit.words().of("organisation.join.invited")));
        }
    }

    private static TextArea field(String question) {
        var field = new TextArea(question);
        field.setMaxLength(AnsweredQuestion.LENGTH);
        return field;
    }

    private void waits(Instant since) {
        var words = visit.words();
        add(
                new Paragraph(words.of(
                        "organisation.join.waits",
                        "day",
                        words.date(since, visit.desk().zone()))),
                new Button(words.of("organisation.join.withdraw"), click -> {
                    requests.withdraw(visit.organisation().id(), visit.person());
                    visit.again().run();
                }));
    }

    private void ask() {
        var words = visit.words();
        var act = new Button(words.of("organisation.join.act"), click -> send());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(words.of("organisation.join.text")), errors);
        answers.forEach(this::add);
        add(act);
    }

    private void send() {
        errors.clear();
        answers.stream()
                .filter(field -> PlainText.lines(field.getValue()).isEmpty())
                .forEach(field -> errors.at(field, visit.words().of("organisation.join.unanswered")));
        if (errors.none()) {
            var said = answers.stream()
                    .map(field -> new AnsweredQuestion(field.getLabel(), field.getValue()))
                    .toList();
            requests.ask(visit.organisation().id(), said, visit.person());
            Notes.done(visit.words().of("organisation.join.asked"));
            visit.again().run();
        }
    }
}
