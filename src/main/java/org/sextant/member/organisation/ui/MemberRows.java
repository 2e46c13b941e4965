package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.member.Belonging.Member;
import org.sextant.member.LastOfThem;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.joint.RemoveOrganizer;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Notes;

/** People of an organisation with what they hold there or will, and for whoever may do that the buttons that renew and end it: nobody who has gone keeps a key. */
class MemberRows extends UnorderedList {

    private final transient Visit visit;
    private final transient Words words;
    private final transient Mandates mandates;
    private final transient MandateForms forms;
    private final transient Runnable again;

    /** @param again shows the list anew */
    MemberRows(List<Member> people, Visit visit, Mandates mandates, MandateForms forms, Runnable again) {
        this.visit = visit;
        this.words = visit.words();
        this.mandates = mandates;
        this.forms = forms;
        this.again = again;
        addClassNames("rows", "ppl");
        people.forEach(member -> add(row(member)));
    }

    private ListItem row(Member member) {
        var held =
                member.mandates().stream().map(MandateSummary::role).distinct().map(this::named);
        var roles =
                Stream.concat(held, member.toCome().stream().map(this::ahead)).toList();
        var said = new Span(words.list(roles));
        said.addClassName("small");
        var row = new Div(new H3(new Bdi(member.name())), said);
        row.addClassName("row");
        if (member.isA(Role.SPOKESPERSON)) {
            row.add(new Badge(Badge.Kind.GOOD, words.of("organisation.speaks")));
        }
        if (!member.person().equals(visit.person())) {
            member.mandates().forEach(mandate -> {
                renewal(member, mandate).ifPresent(row::add);
                ending(member, mandate).ifPresent(row::add);
            });
            member.toCome().forEach(mandate -> row.add(end(member, mandate, "member.mandates.to-come.")));
        }
        return new ListItem(row);
    }

    private Optional<Component> renewal(Member member, MandateSummary mandate) {
        if (!forms.mayRenew(mandate, visit)) {
            return Optional.empty();
        }
        var act = words.of("rights.renew");
        var button = new Button(act, click -> forms.renew(mandate, visit, again));
        button.setAriaLabel(said(act, member, mandate));
        return Optional.of(button);
    }

    private Optional<Component> ending(Member member, MandateSummary mandate) {
        var scope = mandate.scope();
        if (Mandates.takesTwoToEnd(mandate.role())) {
            return mandates.allows(visit.person(), Mandates.rightToRemove(scope), scope)
                    ? Optional.of(propose(member, mandate))
                    : Optional.empty();
        }
        return mandates.mayGive(visit.person(), scope)
                ? Optional.of(end(member, mandate, "member.mandates.theirs."))
                : Optional.empty();
    }

    private Button propose(Member member, MandateSummary mandate) {
        var proposal = RemoveOrganizer.proposal(mandate.id(), mandate.scope(), mandate.person());
        var act = words.of("member.mandates.theirs.propose");
        var button = new Button(act, click -> forms.propose(proposal, visit, again));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        button.setAriaLabel(said(act, member, mandate));
        return button;
    }

    private ConfirmButton end(Member member, MandateSummary mandate, String keys) {
        var question = new ConfirmButton.Question(
                words.of(keys + "end-title"),
                words.of(
                        keys + "end-text",
                        "role",
                        named(mandate.role()),
                        "where",
                        visit.organisation().name()));
        var act = words.of(keys + "end");
        var button = new ConfirmButton(act, question, words, () -> end(mandate));
        button.setAriaLabel(said(act, member, mandate));
        return button;
    }

    private String said(String act, Member member, MandateSummary mandate) {
        return act + ": " + member.name() + ", " + named(mandate.role());
    }

    private String ahead(MandateSummary mandate) {
        return words.of(
                "member.mandates.to-come.line",
                "role",
                named(mandate.role()),
                "day",
                words.date(mandate.since(), visit.desk().zone()),
                "ends",
                "no",
                "until",
                "");
    }

    private String named(Role role) {
        return words.of("member.role", role);
    }

    private void end(MandateSummary mandate) {
        try {
            mandates.end(mandate.id(), visit.person());
            Notes.done(words.of("member.mandates.theirs.ended"));
            again.run();
        } catch (LastOfThem last) {
            Notes.refused(words.of("member.mandates.last"));
        }
    }
}
