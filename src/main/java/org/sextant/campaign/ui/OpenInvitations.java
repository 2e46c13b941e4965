package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Invitations;
import org.sextant.member.OpenInvitation;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Turning;
import org.sextant.vocabulary.Scope;

/** Who is invited into a campaign and has not answered yet, a page at a time. */
class OpenInvitations extends Div {

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Invitations invitations;
    private int number;

    OpenInvitations(CampaignSummary campaign, Desk desk, Invitations invitations) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.invitations = invitations;
        refresh();
    }

    void refresh() {
        show(number);
    }

    private void show(int wanted) {
        var page = invitations.openIn(Scope.of(campaign.id()), wanted, desk.person());
        if (page.isEmpty() && wanted > 0) {
            show(Math.max(0, page.getTotalPages() - 1));
            return;
        }
        number = wanted;
        removeAll();
        setClassName("part", !page.isEmpty());
        if (!page.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            page.forEach(invitation -> list.add(item(invitation)));
            add(new H2(words.of("campaign.invitations.title", "number", page.getTotalElements())), list);
        }
        if (page.getTotalPages() > 1) {
            add(new Turning(words, page.getNumber(), page.getTotalPages(), this::show));
        }
    }

    private ListItem item(OpenInvitation invitation) {
        var to = new Bdi(invitation.to().typed());
        to.getElement().setAttribute("dir", "ltr");
        var more = new Span(words.of(
                "campaign.invitations.row",
                "role",
                words.of("member.role", invitation.role()),
                "day",
                words.date(invitation.expiresAt(), desk.zone())));
        more.addClassNames("small", "grow");
        var question = new ConfirmButton.Question(
                words.of("campaign.invitations.take-back.question"),
                words.of(
                        "campaign.invitations.take-back.text",
                        "to",
                        invitation.to().typed()));
        var back = new ConfirmButton(
                words.of("campaign.invitations.take-back"), question, words, () -> takeBack(invitation));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setAriaLabel(back.getText() + ": " + invitation.to().typed());
        var item = new ListItem(to, more, back);
        item.addClassName("row");
        return item;
    }

    private void takeBack(OpenInvitation invitation) {
        invitations.takeBack(invitation.id(), desk.person());
        refresh();
        Notes.done(words.of("campaign.invitations.taken-back"));
    }
}
