package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.sextant.member.LastOfThem;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.joint.RemoveOrganizer;
import org.sextant.member.joint.ui.JointForms;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** The mandates of one person, each with where, from whom, from when and until when, and the button that ends it, or takes it back before it begins. */
class MandateList extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient PersonId person;
    private final transient Mandates mandates;
    private final transient MandateWords telling;
    private final transient JointForms proposals;

    MandateList(Desk desk, PersonId person, Mandates mandates, MandateWords telling, JointForms proposals) {
        this.desk = desk;
        this.words = desk.words();
        this.person = person;
        this.mandates = mandates;
        this.telling = telling;
        this.proposals = proposals;
        refresh();
    }

    final void refresh() {
        removeAll();
        var held = telling.of(mandates.of(person, desk.person()), desk);
        if (held.isEmpty()) {
            add(new EmptyState(word("none"), word("none-text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        held.forEach(mandate -> list.add(item(mandate)));
        add(list);
    }

    private ListItem item(MandateWords.Told mandate) {
        var text = new Div(new H3(place(mandate)), new Paragraph(mandate.text()));
        text.addClassName("grow");
        var row = new Div(text);
        row.addClassName("row");
        if (!mine()
                && !mandate.toCome()
                && Mandates.takesTwoToEnd(mandate.mandate().role())) {
            proposal(mandate).ifPresent(row::add);
        } else if (mayEnd(mandate.mandate())) {
            row.add(endButton(mandate));
        }
        return Arrival.at(new ListItem(row), mandate.mandate().id());
    }

    private Component place(MandateWords.Told mandate) {
        var name = new Bdi(mandate.where());
        // Another's campaign may be closed to who looks.
        if (mandate.path().isEmpty() || !(mine() || mandate.mandate().scope().kind() == Scope.Kind.PLACE)) {
            return name;
        }
        var link = new Anchor();
        link.setHref(mandate.path());
        link.add(name);
        return link;
    }

    // What belongs to a campaign is ended there, by those who work in it.
    private boolean mayEnd(MandateSummary mandate) {
        return mine()
                || mandate.scope().kind() == Scope.Kind.PLATFORM
                || mandate.scope().kind() == Scope.Kind.ORGANISATION
                || mandate.scope().kind() == Scope.Kind.PLACE;
    }

    private ConfirmButton endButton(MandateWords.Told mandate) {
        var keys = !mine() && mandate.toCome() ? "member.mandates.to-come." : key("");
        var role = words.of("member.role", mandate.mandate().role());
        var question = new ConfirmButton.Question(
                words.of(keys + "end-title"), words.of(keys + "end-text", "role", role, "where", mandate.where()));
        var act = words.of(keys + "end");
        var button = new ConfirmButton(act, question, words, () -> end(mandate.mandate()));
        button.setAriaLabel(act + ": " + mandate.where() + ", " + role);
        return button;
    }

    private Optional<Button> proposal(MandateWords.Told mandate) {
        var held = mandate.mandate();
        var proposal = RemoveOrganizer.proposal(held.id(), held.scope(), held.person());
        if (!mandates.allows(desk.person(), Mandates.rightToRemove(held.scope()), held.scope())) {
            return Optional.empty();
        }
        var act = words.of("member.mandates.theirs.propose");
        var button = new Button(act, click -> proposals.open(proposal, desk, this::refresh));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        button.setAriaLabel(act + ": " + mandate.where() + ", " + words.of("member.role", held.role()));
        return Optional.of(button);
    }

    private void end(MandateSummary mandate) {
        try {
            mandates.end(mandate.id(), desk.person());
            Notes.done(word("ended"));
            refresh();
        } catch (LastOfThem last) {
            Notes.refused(words.of("member.mandates.last"));
        }
    }

    private boolean mine() {
        return person.equals(desk.person());
    }

    private String word(String end) {
        return words.of(key(end));
    }

    private String key(String end) {
        return (mine() ? "member.mandates.mine." : "member.mandates.theirs.") + end;
    }
}
