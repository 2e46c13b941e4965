package org.sextant.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.member.Holders;
import org.sextant.member.Holders.Holding;
import org.sextant.member.Holders.Numbers;
import org.sextant.member.MandateSummary;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.member.ScopeWords;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of the page of who may do what. */
@Component
class RightsParts {

    private final ObjectProvider<Policy> policies;
    private final Holders holders;
    private final ScopeWords scopes;
    private final MandateWords telling;
    private final Renewals renewals;

    RightsParts(
            ObjectProvider<Policy> policies,
            Holders holders,
            ScopeWords scopes,
            MandateWords telling,
            Renewals renewals) {
        this.policies = policies;
        this.holders = holders;
        this.scopes = scopes;
        this.telling = telling;
        this.renewals = renewals;
    }

    /** Under which mandates this person acts there. */
    Div own(Scope scope, Desk desk) {
        var mine = holders.own(desk.person(), scopes.reaching(scope));
        var banner = new Div();
        banner.addClassName("banner");
        banner.getElement().setAttribute("role", "note");
        telling.of(mine, desk).forEach(told -> {
            var line = new Paragraph();
            line.getElement()
                    .appendChild(new Element("strong").appendChild(new Bdi(told.where()).getElement()))
                    .appendChild(Element.createText(" · " + told.text()));
            banner.add(line);
        });
        var two = new Paragraph(desk.words().of("rights.two"));
        two.addClassName("small");
        banner.add(two);
        return banner;
    }

    /** How many people hold what there, for the table and for the list below it. */
    Numbers numbers(Scope scope, Desk desk) {
        return holders.numbers(desk.person(), scopes.reaching(scope));
    }

    RoleTable table(Scope scope, Numbers numbers, Desk desk) {
        var reaching = scopes.reaching(scope);
        var mine = holders.own(desk.person(), reaching).stream()
                .map(MandateSummary::role)
                .collect(Collectors.toSet());
        return new RoleTable(
                inOrder(), scope.kind(), mine, role -> numbers.of((held, _) -> held == role), desk.words());
    }

    /** Each right, with those who hold it. */
    Section held(Scope scope, Numbers numbers, Desk desk) {
        var words = desk.words();
        var part = new Section(new H2(words.of("rights.held.title")), new Paragraph(words.of("rights.held.lead")));
        part.addClassName("part");
        var held = held(desk, scope);
        var lines = new HolderLines(scopes, desk);
        inOrder()
                .forEach(policy -> policy.rights().stream()
                        .filter(right -> policy.concerns(right, scope.kind()))
                        .forEach(right -> {
                            var people = numbers.of(right::heldAs);
                            var details = new NativeDetails(
                                    lines.summary(policy.name(right, words), people),
                                    lines.list(carrying(right, held), people));
                            details.addClassName("holders");
                            part.add(details);
                        }));
        within(scope, desk, lines).ifPresent(part::add);
        return part;
    }

    /** Those whose mandate lies in one thing within the scope, as in one action, and goes no further. */
    private Optional<NativeDetails> within(Scope scope, Desk desk, HolderLines lines) {
        var inner = holders.within(desk.person(), scopes.reaching(scope));
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        var people =
                inner.stream().map(one -> one.mandate().person()).distinct().count();
        var details =
                new NativeDetails(lines.summary(desk.words().of("rights.within"), people), lines.list(inner, people));
        details.addClassName("holders");
        return Optional.of(details);
    }

    private static List<Holding> carrying(Right right, List<Holding> held) {
        return held.stream()
                .filter(one ->
                        right.heldAs(one.mandate().role(), one.mandate().scope().kind()))
                .toList();
    }

    /** The mandates there that end within a month, for those who may know of them. */
    Optional<Section> ending(Scope scope, Desk desk, Runnable then) {
        return renewals.of(scope, desk, scopes, then);
    }

    private List<Holding> held(Desk desk, Scope scope) {
        return holders.of(desk.person(), scopes.reaching(scope));
    }

    private List<Policy> inOrder() {
        return policies.stream().sorted(Comparator.comparingInt(Policy::order)).toList();
    }
}
