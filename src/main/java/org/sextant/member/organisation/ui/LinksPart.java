package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.member.organisation.JoinLinks;
import org.sextant.member.organisation.OpenLink;
import org.sextant.sealing.Token;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** Links by which a number of people join: the open ones, and the form that makes another. */
class LinksPart extends Div {

    private static final int PEOPLE = 10;
    private static final int DAYS = 7;

    private final transient Visit visit;
    private final transient JoinLinks links;
    private final transient PublicAddress address;
    private final FieldErrors errors;
    private final IntegerField people = new IntegerField();
    private final IntegerField days = new IntegerField();
    private final Div open = new Div();
    private final TextField made = new TextField();

    LinksPart(Visit visit, JoinLinks links, PublicAddress address) {
        this.visit = visit;
        this.links = links;
        this.address = address;
        var words = visit.words();
        this.errors = new FieldErrors(words);
        addClassNames("form", "one");
        people.setLabel(words.of("organisation.links.people"));
        people.setValue(PEOPLE);
        days.setLabel(words.of("organisation.links.days"));
        days.setValue(DAYS);
        made.setLabel(words.of("organisation.links.made"));
        made.setHelperText(words.of("organisation.links.made-hint"));
        made.setReadOnly(true);
        made.setVisible(false);
        made.getElement().setAttribute("dir", "ltr");
        add(
                new Paragraph(words.of("organisation.links.text")),
                open,
                errors,
                people,
                days,
                new Button(words.of("organisation.links.make"), click -> make()),
                made);
        refresh();
    }

    private void refresh() {
        open.removeAll();
        var rows = new UnorderedList();
        rows.addClassName("rows");
        var all = links.of(visit.organisation().id(), visit.person());
        all.forEach(link -> rows.add(row(link, all)));
        if (!all.isEmpty()) {
            open.add(rows);
        }
    }

    private ListItem row(OpenLink link, List<OpenLink> all) {
        var words = visit.words();
        var text = words.of(
                "organisation.links.open",
                "number",
                link.usesLeft(),
                "day",
                words.shortMoment(link.expiresAt(), visit.desk().zone()));
        var said = new Span(text);
        said.addClassName("grow");
        var back = new Button(words.of("organisation.links.take-back"), click -> {
            links.takeBack(link.id(), visit.person());
            refresh();
        });
        back.setAriaLabel(back.getText() + ": " + text + " (" + (all.indexOf(link) + 1) + ")");
        var row = new Div(said, back);
        row.addClassName("row");
        return new ListItem(row);
    }

    private void make() {
        errors.clear();
        if (!within(people.getValue(), JoinLinks.MOST_USES)) {
            errors.at(people, visit.words().of("organisation.links.wrong", "most", JoinLinks.MOST_USES));
        }
        var longest = (int) JoinLinks.LONGEST.toDays();
        if (!within(days.getValue(), longest)) {
            errors.at(days, visit.words().of("organisation.links.wrong", "most", longest));
        }
        if (errors.none()) {
            links.make(visit.organisation().id(), people.getValue(), Duration.ofDays(days.getValue()), visit.person())
                    .ifPresentOrElse(
                            this::show,
                            () -> Notes.refused(visit.words().of("organisation.links.full", "most", JoinLinks.MOST)));
        }
    }

    private void show(Token token) {
        made.setValue(address.of("/app/" + OrganisationPolicy.of(token)));
        made.setVisible(true);
        made.focus();
        refresh();
    }

    private static boolean within(@Nullable Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }
}
