package org.sextant.member.web;

import java.util.Map;
import org.sextant.member.Invitations;
import org.sextant.member.OpenInvitation;
import org.sextant.member.People;
import org.sextant.member.PersonName;
import org.sextant.member.PersonSummary;
import org.sextant.member.directory.Introductions;
import org.sextant.shell.PageFrame;
import org.springframework.stereotype.Component;

/** Puts together what stands on the page behind an invitation's link. */
@Component
class InvitationSheets {

    private final Invitations invitations;
    private final People people;
    private final Introductions introductions;

    InvitationSheets(Invitations invitations, People people, Introductions introductions) {
        this.invitations = invitations;
        this.people = people;
        this.introductions = introductions;
    }

    /** As it is first seen: with the name under which somebody was introduced, for them to change. */
    InvitationPage fresh(PageFrame frame, String token) {
        var invitation = invitations.behind(token);
        var name = introductions.nameOn(invitation).map(PersonName::text).orElse("");
        return page(frame, invitation, token, name, Map.of());
    }

    InvitationPage again(PageFrame frame, String token, String name, Map<String, String> errors) {
        return page(frame, invitations.behind(token), token, name, errors);
    }

    private InvitationPage page(
            PageFrame frame, OpenInvitation invitation, String token, String name, Map<String, String> errors) {
        var by = people.byId(invitation.invitedBy()).map(PersonSummary::name).orElse("");
        return new InvitationPage(frame, invitation, by, !invitations.hasAccount(token), name, errors);
    }
}
