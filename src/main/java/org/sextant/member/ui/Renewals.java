package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.member.Holders;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.member.ScopeWords;
import org.sextant.member.ui.RenewalForms.Ending;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/**
 * The mandates of a scope that end within a month: those with power over others, for everybody who belongs; for whoever may give them those of members and observers
 * too, each with a button that renews it.
 */
@Component
class Renewals {

    private static final Duration SOON = Duration.ofDays(31);

    private final Mandates mandates;
    private final Holders holders;
    private final People people;
    private final RenewalForms forms;
    private final Clock clock;

    Renewals(Mandates mandates, Holders holders, People people, RenewalForms forms, Clock clock) {
        this.mandates = mandates;
        this.holders = holders;
        this.people = people;
        this.forms = forms;
        this.clock = clock;
    }

    Optional<Section> of(Scope scope, Desk desk, ScopeWords scopes, Runnable then) {
        var may = mandates.mayGive(desk.person(), scope);
        var before = clock.instant().plus(SOON);
        var here = may
                ? mandates.endingIn(List.of(scope), before)
                : withPower(desk, scope, before, scopes.reaching(scope));
        var ending = Stream.concat(here.stream(), within(desk, before, scopes.reaching(scope)))
                .toList();
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        var names = people.names(
                ending.stream().map(MandateSummary::person).distinct().toList());
        var list = new UnorderedList();
        list.addClassNames("rows", "ppl");
        ending.forEach(one -> list.add(item(one, names.getOrDefault(one.person(), ""), may, desk, then)));
        var part = new Section(new H2(desk.words().of("rights.ending.title")), list);
        part.addClassNames("card", "part");
        return Optional.of(part);
    }

    private List<MandateSummary> withPower(Desk desk, Scope scope, Instant before, Scope... reaching) {
        return holders.of(desk.person(), reaching).stream()
                .map(Holders.Holding::mandate)
                .filter(mandate -> mandate.scope().equals(scope))
                .filter(mandate -> mandate.until().filter(before::isAfter).isPresent())
                .sorted(Comparator.comparing(mandate -> mandate.until().orElseThrow()))
                .toList();
    }

    /** Those of its single actions. */
    private Stream<MandateSummary> within(Desk desk, Instant before, Scope... reaching) {
        return holders.within(desk.person(), reaching).stream()
                .map(Holders.Holding::mandate)
                .filter(mandate -> mandate.until().filter(before::isAfter).isPresent());
    }

    private ListItem item(MandateSummary one, String name, boolean may, Desk desk, Runnable then) {
        var text = new Div(new H3(new Bdi(name)), new Paragraph(told(one, desk)));
        text.addClassName("grow");
        var item = new ListItem(text);
        if (may) {
            item.add(renew(one, name, desk, then));
        }
        return Arrival.at(item, one.id());
    }

    private static String told(MandateSummary one, Desk desk) {
        var words = desk.words();
        return words.of(
                "rights.ending.line",
                "role",
                words.of("member.role", one.role()),
                "day",
                words.date(one.lastMoment().orElseThrow(), desk.zone()));
    }

    private Button renew(MandateSummary one, String name, Desk desk, Runnable then) {
        var words = desk.words();
        var ending =
                new Ending(one.person(), one.role(), one.scope(), one.until().orElseThrow());
        var renew = new Button(words.of("rights.renew"), click -> forms.open(ending, desk, then));
        renew.addThemeVariants(ButtonVariant.LUMO_SMALL);
        renew.setAriaLabel(words.of("rights.renew") + ": " + name + ", " + words.of("member.role", one.role()));
        return renew;
    }
}
