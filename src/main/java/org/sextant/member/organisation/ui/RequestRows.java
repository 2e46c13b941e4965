package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sextant.member.organisation.JoinRequests;
import org.sextant.member.organisation.OpenRequest;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Notes;

/** Who would like to belong, what they answered, and the two buttons. */
class RequestRows extends UnorderedList {

    private final transient Visit visit;
    private final transient JoinRequests requests;

    RequestRows(Visit visit, List<OpenRequest> open, JoinRequests requests) {
        this.visit = visit;
        this.requests = requests;
        addClassName("rows");
        open.forEach(request -> add(row(request)));
    }

    private ListItem row(OpenRequest request) {
        var words = visit.words();
        var text = new Div(new H3(new Bdi(request.name())));
        text.addClassName("grow");
        request.answers().forEach(answered -> {
            var question = new Paragraph(new Bdi(answered.question()));
            question.addClassName("small");
            var answer = new Paragraph(answered.answer());
            answer.getElement().setAttribute("dir", "auto");
            text.add(question, answer);
        });
        var since = new Paragraph(words.of(
                "organisation.requests.since",
                "day",
                words.date(request.askedAt(), visit.desk().zone())));
        since.addClassName("small");
        text.add(since);
        var accept =
                button("organisation.requests.accept", request, () -> requests.accept(request.id(), visit.person()));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var acts = new Div(
                accept,
                button("organisation.requests.decline", request, () -> requests.decline(request.id(), visit.person())));
        acts.addClassName("row");
        var row = new Div(text, acts);
        row.addClassName("row");
        return new ListItem(row);
    }

    private Button button(String key, OpenRequest request, Runnable act) {
        var button = new Button(visit.words().of(key), click -> {
            act.run();
            Notes.done(visit.words().of(key + ".done"));
            visit.again().run();
        });
        button.setAriaLabel(visit.words().of(key) + ": " + request.name());
        return button;
    }
}
