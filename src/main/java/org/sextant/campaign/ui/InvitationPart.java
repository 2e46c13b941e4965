package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Invitations;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.member.OpenInvitation;
import org.sextant.shell.ui.Bdi;
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
        var open = new Div();
        fill(open, campaign, desk);
        var form = new InviteForm(campaign, desk, desk.today(clock));
        form.onInvite(invite -> {
            if (form.knows(open(campaign, desk), invite)) {
                return;
            }
            invitations.invite(invite, desk.person());
            form.sent();
            fill(open, campaign, desk);
            Notes.done(words.of("campaign.invite.done"));
        });
        part.add(form, open);
        return Optional.of(part);
    }

    private List<OpenInvitation> open(CampaignSummary campaign, Desk desk) {
        return invitations.openIn(Scope.of(campaign.id()), desk.person());
    }

    private void fill(Div part, CampaignSummary campaign, Desk desk) {
        part.removeAll();
        var open = open(campaign, desk);
        if (!open.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            open.forEach(invitation -> list.add(item(invitation, part, campaign, desk)));
            part.add(new H2(desk.words().of("campaign.invitations.title", "number", open.size())), list);
            part.addClassName("part");
        }
    }

    private ListItem item(OpenInvitation invitation, Div part, CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        var to = new Bdi(invitation.to().typed());
        to.getElement().setAttribute("dir", "ltr");
        var more = new Span(words.of(
                "campaign.invitations.row",
                "role",
                words.of("member.role", invitation.role()),
                "day",
                words.date(invitation.expiresAt(), desk.zone())));
        more.addClassNames("small", "grow");
        var back = new Button(words.of("campaign.invitations.take-back"), click -> {
            invitations.takeBack(invitation.id(), desk.person());
            fill(part, campaign, desk);
            Notes.done(words.of("campaign.invitations.taken-back"));
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
        back.setAriaLabel(words.of("campaign.invitations.take-back") + ": "
                + invitation.to().typed());
        var item = new ListItem(to, more, back);
        item.addClassName("row");
        return item;
    }
}
