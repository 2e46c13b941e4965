package org.sextant.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.member.ScopeWords;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** The mandates of a scope that have not begun, each with a button that takes it back, for whoever may give them there. */
@Component
class Coming {

    private static final String KEYS = "member.mandates.to-come.";

    private final Mandates mandates;
    private final People people;
    private final ScopeWords scopes;

    Coming(Mandates mandates, People people, ScopeWords scopes) {
        this.mandates = mandates;
        this.people = people;
        this.scopes = scopes;
    }

    Optional<Section> of(Scope scope, Desk desk, Runnable then) {
        var coming = mandates.toCome(scope);
        if (coming.isEmpty() || !mandates.mayGive(desk.person(), scope)) {
            return Optional.empty();
        }
        var names = people.names(
                coming.stream().map(MandateSummary::person).distinct().toList());
        var list = new UnorderedList();
        list.addClassNames("rows", "ppl");
        coming.forEach(mandate -> list.add(item(mandate, names.getOrDefault(mandate.person(), ""), desk, then)));
        var part = new Section(new H2(desk.words().of(KEYS + "title")), list);
        part.addClassNames("card", "part");
        return Optional.of(part);
    }

    private ListItem item(MandateSummary mandate, String name, Desk desk, Runnable then) {
        var words = desk.words();
        var line = words.of(
                KEYS + "line",
                "role",
                words.of("member.role", mandate.role()),
                "day",
                words.date(mandate.since(), desk.zone()),
                "ends",
                mandate.until().isPresent() ? "yes" : "no",
                "until",
                mandate.lastMoment().map(last -> words.date(last, desk.zone())).orElse(""));
        var text = new Div(new H3(new Bdi(name)), new Paragraph(line));
        text.addClassName("grow");
        return new ListItem(text, takeBack(mandate, name, desk, then));
    }

    private ConfirmButton takeBack(MandateSummary mandate, String name, Desk desk, Runnable then) {
        var words = desk.words();
        var role = words.of("member.role", mandate.role());
        var question = new ConfirmButton.Question(
                words.of(KEYS + "end-title"),
                words.of(KEYS + "end-text", "role", role, "where", scopes.of(mandate.scope(), words)));
        var act = words.of(KEYS + "end");
        var button = new ConfirmButton(act, question, words, () -> {
            mandates.end(mandate.id(), desk.person());
            Notes.done(words.of(KEYS + "ended"));
            then.run();
        });
        button.setAriaLabel(act + ": " + name + ", " + role);
        return button;
    }
}
