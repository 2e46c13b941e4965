package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.sextant.member.Invitations;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.member.Role;
import org.sextant.member.ScopeWords;
import org.sextant.member.joint.RemoveOrganizer;
import org.sextant.member.joint.ui.JointForms;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who does what in a place, each with the button that ends it; the form that invites others; and who is invited and has not answered: for whoever gives mandates there. Other scopes have pages of their own for it. */
@Component
class PlaceTeam {

    private final Mandates mandates;
    private final MandateWords telling;
    private final People people;
    private final JointForms proposals;
    private final Inviter inviter;

    /** Makes the form that invites, and the list of those who were. */
    @Component
    record Inviter(ObjectProvider<MandateFields> fields, ScopeWords scopes, Invitations invitations) {

        InviteForm into(Scope scope, Desk desk) {
            return new InviteForm(desk, fields.getObject().only(scope), scopes, invitations);
        }

        InvitationRows invitedInto(Scope scope, Desk desk) {
            return new InvitationRows(
                    desk, scopes, invitations, page -> invitations.openIn(scope, page, desk.person()));
        }
    }

    PlaceTeam(Mandates mandates, MandateWords telling, People people, JointForms proposals, Inviter inviter) {
        this.mandates = mandates;
        this.telling = telling;
        this.people = people;
        this.proposals = proposals;
        this.inviter = inviter;
    }

    Optional<Section> of(Scope scope, Desk desk, Runnable then) {
        if (scope.kind() != Scope.Kind.PLACE || !mandates.mayGive(desk.person(), scope)) {
            return Optional.empty();
        }
        var held = mandates.in(scope, EnumSet.allOf(Role.class));
        var invited = inviter.invitedInto(scope, desk);
        var part = new Section(
                new H2(desk.words().of("rights.place.team")),
                held.isEmpty() ? new Paragraph(desk.words().of("rights.place.nobody")) : list(held, desk, then),
                new H2(desk.words().of("member.admin.invite")),
                inviter.into(scope, desk).then(invited::refresh),
                new H2(desk.words().of("member.admin.open")),
                invited);
        part.addClassNames("part", "stack");
        return Optional.of(part);
    }

    private UnorderedList list(List<MandateSummary> held, Desk desk, Runnable then) {
        var called = people.names(
                held.stream().map(MandateSummary::person).distinct().toList());
        var list = new UnorderedList();
        list.addClassNames("rows", "ppl");
        telling.of(held, desk)
                .forEach(told ->
                        list.add(item(told, called.getOrDefault(told.mandate().person(), ""), desk, then)));
        return list;
    }

    private ListItem item(MandateWords.Told told, String name, Desk desk, Runnable then) {
        var text = new Div(new H3(new Bdi(name)), new Paragraph(told.text()));
        text.addClassName("grow");
        var others = !told.mandate().person().equals(desk.person());
        return new ListItem(
                text,
                others && Mandates.takesTwoToEnd(told.mandate().role())
                        ? propose(told.mandate(), name, desk, then)
                        : end(told, name, desk, then));
    }

    private Button propose(MandateSummary held, String name, Desk desk, Runnable then) {
        var words = desk.words();
        var act = words.of("member.mandates.theirs.propose");
        var proposal = RemoveOrganizer.proposal(held.id(), held.scope(), held.person());
        var button = new Button(act, click -> proposals.open(proposal, desk, then));
        button.setAriaLabel(act + ": " + name);
        return button;
    }

    private ConfirmButton end(MandateWords.Told told, String name, Desk desk, Runnable then) {
        var words = desk.words();
        var role = words.of("member.role", told.mandate().role());
        var question = new ConfirmButton.Question(
                words.of("member.mandates.theirs.end-title"),
                words.of("member.mandates.theirs.end-text", "role", role, "where", told.where()));
        var act = words.of("member.mandates.theirs.end");
        var button = new ConfirmButton(act, question, words, () -> {
            mandates.end(told.mandate().id(), desk.person());
            Notes.done(words.of("member.mandates.theirs.ended"));
            then.run();
        });
        button.setAriaLabel(act + ": " + name + ", " + role);
        return button;
    }
}
