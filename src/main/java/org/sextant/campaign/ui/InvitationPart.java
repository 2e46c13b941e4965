package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Invitations;
import org.sextant.member.Inviting;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Invites people into a campaign, and lists who has not answered yet, for those who may give mandates there. */
@Component
class InvitationPart {

    private final Invitations invitations;
    private final Mandates mandates;
    private final Clock clock;

    InvitationPart(Invitations invitations, Mandates mandates, Clock clock) {
        this.invitations = invitations;
        this.mandates = mandates;
        this.clock = clock;
    }

    Optional<Section> of(CampaignSummary campaign, Desk desk) {
        if (!mandates.allows(desk.person(), MemberRight.GIVE_MANDATES, Scope.of(campaign.id()))) {
            return Optional.empty();
        }
        var words = desk.words();
        var part = new Section(new H2(words.of("campaign.invite.title")));
        part.addClassName("part");
        var open = new OpenInvitations(campaign, desk, invitations);
        var form = new InviteForm(campaign, desk, desk.today(clock));
        form.onInvite(invites -> {
            var came = invitations.invite(invites, desk.person());
            if (came instanceof Inviting.Sent now && !now.sent().isEmpty()) {
                open.refresh();
                Notes.done(
                        words.of("campaign.invite.done", "number", now.sent().size()),
                        words,
                        () -> takeBack(now.sent(), open, desk));
            }
            return came;
        });
        part.add(form, open);
        return Optional.of(part);
    }

    private void takeBack(List<UUID> sent, OpenInvitations open, Desk desk) {
        sent.forEach(id -> invitations.takeBack(id, desk.person()));
        open.refresh();
        Notes.done(desk.words().of("campaign.invitations.all-taken-back", "number", sent.size()));
    }
}
