package org.sextant.member.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.sextant.member.PersonName;
import org.sextant.member.directory.intake.PersonLine;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.vocabulary.EmailAddress;

/** How one line is read: the address, what goes with it, and what could not be understood. */
class PreviewLine extends ListItem {

    PreviewLine(int number, PersonLine line, Words words) {
        var address = new Bdi(line.mailbox().map(EmailAddress::typed).orElse(""));
        address.getElement().setAttribute("dir", "ltr");
        var said = new Span(new Span(words.of("directory.import.number", "number", number) + " "), address);
        said.addClassName("grow");
        line.said().name().map(PersonName::text).ifPresent(name -> said.add(new Span(" · "), new Bdi(name)));
        facts(line, words).forEach(fact -> said.add(new Span(" · "), new Bdi(fact)));
        var row = new Div(said);
        row.addClassName("row");
        if (line.mailbox().isEmpty()) {
            row.add(new Badge(Badge.Kind.LATE, words.of("directory.import.outcome.bad-address")));
        }
        line.unread().stream()
                .sorted()
                .map(fact -> words.of("directory.import.fact", fact))
                .forEach(fact ->
                        row.add(new Badge(Badge.Kind.SHORT, words.of("directory.import.unread-fact", "fact", fact))));
        add(row);
    }

    private static Stream<String> facts(PersonLine line, Words words) {
        var card = line.said().card();
        return Stream.of(
                        card.languages().stream().map(code -> code.in(words.language())),
                        card.country().stream().map(code -> Places.nameOf(code, words)),
                        card.skills().stream().map(skill -> words.of("need.skill", skill)),
                        card.free().stream().map(time -> words.of("directory.free", time)),
                        line.said().tags().stream().sorted().map(tag -> "#" + tag))
                .flatMap(some -> some);
    }
}
