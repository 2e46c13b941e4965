package org.sextant.action.host.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.host.HostRight;
import org.sextant.action.host.HostState;
import org.sextant.action.host.HostSummary;
import org.sextant.action.host.Hosts;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Who hosts an action and who is asked to, and for organizers of its campaign, how another is asked. */
@SpringComponent
class HostsAtAction implements HostsOfAction {

    private final Hosts hosts;
    private final Team team;

    HostsAtAction(Hosts hosts, Team team) {
        this.hosts = hosts;
        this.team = team;
    }

    @Override
    public Optional<Component> of(CampaignSummary campaign, ActionCard action, Desk desk, Runnable again) {
        var invites = team.allows(desk.person(), HostRight.INVITE, campaign.id());
        var asked = hosts.of(action.id(), desk.person());
        var asks = invites && !action.state().isSettled();
        if (asked.isEmpty() && !asks) {
            return Optional.empty();
        }
        var part = new Section(new H2(desk.words().of("host.title")));
        part.addClassNames("part", "stack");
        if (!asked.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            asked.forEach(host -> list.add(row(host, invites, desk, again)));
            part.add(list);
        }
        if (asks) {
            part.add(new InviteHost(action, desk, hosts, again));
        }
        return Optional.of(part);
    }

    private ListItem row(HostSummary host, boolean invites, Desk desk, Runnable again) {
        var words = desk.words();
        var name = new Bdi(host.organisation().name());
        name.addClassName("grow");
        var row = new Div(name, badge(host, words));
        row.addClassName("row");
        if (host.helps()) {
            var helps = new Span(words.of("host.helps"));
            helps.addClassName("small");
            row.add(helps);
        }
        if (invites) {
            row.add(end(host, desk, again));
        }
        return new ListItem(row);
    }

    private static Badge badge(HostSummary host, Words words) {
        var kind = switch (host.state()) {
            case INVITED -> Badge.Kind.WAITS;
            case AGREED -> Badge.Kind.GOOD;
            case DECLINED -> Badge.Kind.PLAIN;
        };
        return new Badge(kind, words.of("host.state", host.state()));
    }

    private ConfirmButton end(HostSummary host, Desk desk, Runnable again) {
        var words = desk.words();
        var key = host.state() == HostState.AGREED ? "host.end.text" : "host.end.asked";
        var question = new Question(
                words.of("host.end.title", "name", host.organisation().name()), words.of(key));
        var end = new ConfirmButton(words.of("host.end"), question, words, () -> {
            hosts.end(host.action(), host.organisation().id(), desk.person());
            again.run();
            Notes.done(words.of("host.ended", "name", host.organisation().name()));
        });
        end.setAriaLabel(words.of("host.end") + ": " + host.organisation().name());
        return end;
    }
}
