package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.Agenda;
import org.sextant.action.When;
import org.sextant.campaign.coalition.ui.OwnCoalitionPart;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.organisation.Members;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Told;

/** What one's organisations and their partners have before them, campaign by campaign in one list, and the same for one's calendar program. */
@SpringComponent
class SharedCalendar implements OwnCoalitionPart {

    private static final int LAST = 20;
    private static final int SHOWN = 20;

    private final Agenda agenda;
    private final Members members;
    private final Organisations organisations;

    SharedCalendar(Agenda agenda, Members members, Organisations organisations) {
        this.agenda = agenda;
        this.members = members;
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Component> of(Desk desk, Runnable again) {
        var own = organisations.byIds(members.of(desk.person()));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var words = desk.words();
        var part = new Section(new H2(words.of("action.shared.title")), new Paragraph(words.of("action.shared.lead")));
        part.addClassNames("part", "stack");
        own.forEach(organisation -> part.add(of(organisation, words)));
        return Optional.of(part);
    }

    private Div of(OrganisationSummary organisation, Words words) {
        var name = new H3();
        name.add(new Bdi(organisation.name()));
        var all = new Div(name);
        all.addClassNames("stack", "tight");
        // One more than is shown says whether there are more.
        var ahead = agenda.aheadOf(organisation.id(), SHOWN + 1);
        if (ahead.isEmpty()) {
            all.add(new Paragraph(words.of("action.shared.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("rows");
            ahead.stream().limit(SHOWN).forEach(action -> list.add(item(action, words)));
            all.add(list);
        }
        if (ahead.size() > SHOWN) {
            all.add(new Paragraph(words.of("action.shared.more", "number", SHOWN)));
        }
        var feed = new Anchor(
                "/feeds/organisations/" + organisation.slug() + ".ics?lang="
                        + words.language().tag(),
                words.of("action.page.calendar.feed"));
        feed.setRouterIgnore(true);
        feed.getElement()
                .setAttribute("aria-label", words.of("action.page.calendar.feed") + ": " + organisation.name());
        all.add(feed);
        return all;
    }

    private static ListItem item(ActionCard action, Words words) {
        var link = new Anchor("/" + words.language().tag() + "/actions/" + action.slug());
        link.setRouterIgnore(true);
        link.add(Told.inline(action.outline().title(), words));
        link.addClassName("grow");
        var when = new Span(When.inShort(action, words));
        when.addClassName("small");
        var row = new Div(link, when);
        row.addClassName("row");
        return new ListItem(row);
    }
}
