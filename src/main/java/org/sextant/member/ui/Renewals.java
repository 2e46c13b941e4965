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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.member.Holders.Holding;
import org.sextant.member.Mandates;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** The mandates that end soon, with a button that renews them for whoever may give them. */
@Component
class Renewals {

    private static final Duration SOON = Duration.ofDays(31);

    private final Mandates mandates;
    private final Clock clock;

    Renewals(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    Optional<Section> of(List<Holding> held, Scope scope, Desk desk, Runnable then) {
        var before = clock.instant().plus(SOON);
        var ending = held.stream()
                .filter(one -> one.mandate().until().filter(before::isAfter).isPresent())
                .sorted(Comparator.comparing(one -> one.mandate().until().orElseThrow()))
                .toList();
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassNames("rows", "ppl");
        var may = mandates.mayGive(desk.person(), scope);
        ending.forEach(one -> list.add(item(one, may, desk, then)));
        var part = new Section(new H2(desk.words().of("rights.ending.title")), list);
        part.addClassNames("card", "part");
        return Optional.of(part);
    }

    private ListItem item(Holding one, boolean may, Desk desk, Runnable then) {
        var words = desk.words();
        var text = new Div(new H3(new Bdi(one.name())), new Paragraph(told(one, desk)));
        text.addClassName("grow");
        var item = new ListItem(text);
        if (may) {
            item.add(renew(one, words, () -> new RenewDialog(one.mandate(), desk, mandates, clock, then).open()));
        }
        return item;
    }

    private static String told(Holding one, Desk desk) {
        var words = desk.words();
        return words.of(
                "rights.ending.line",
                "role",
                words.of("member.role", one.mandate().role()),
                "day",
                words.date(one.mandate().lastMoment().orElseThrow(), desk.zone()));
    }

    private static Button renew(Holding one, Words words, Runnable then) {
        var renew = new Button(words.of("rights.renew"), click -> then.run());
        renew.addThemeVariants(ButtonVariant.LUMO_SMALL);
        renew.setAriaLabel(words.of("rights.renew") + ": " + one.name() + ", "
                + words.of("member.role", one.mandate().role()));
        return renew;
    }
}
