package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.member.Invitations;
import org.sextant.member.organisation.Description;
import org.sextant.member.organisation.JoinLinks;
import org.sextant.member.organisation.JoinRequests;
import org.sextant.shell.PublicAddress;

/** The ways into an organisation: to ask, to be invited by mail, or by a link. */
@SpringComponent
class Entrances {

    private final JoinRequests requests;
    private final JoinLinks links;
    private final Invitations invitations;
    private final PublicAddress address;

    Entrances(JoinRequests requests, JoinLinks links, Invitations invitations, PublicAddress address) {
        this.requests = requests;
        this.links = links;
        this.invitations = invitations;
        this.address = address;
    }

    Component ask(Visit visit, Description description) {
        return new AskForm(visit, description, requests);
    }

    Optional<Component> requests(Visit visit) {
        var open = requests.of(visit.organisation().id(), visit.person());
        return open.isEmpty() ? Optional.empty() : Optional.of(new RequestRows(visit, open, requests));
    }

    Component invite(Visit visit) {
        return new InviteForm(visit, invitations);
    }

    Component links(Visit visit) {
        return new LinksPart(visit, links, address);
    }
}
