package org.sextant.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.Invitations;
import org.sextant.member.OpenInvitation;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Turning;

/** Who is invited to the platform or into an organisation and has not answered; and the form that invites. */
@Route("admin/invitations")
@PermitAll
class AdminInvitationsView extends Page {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Invitations invitations;
    private final transient ScopeWords scopes;
    private final Div open = new Div();
    private int number;

    AdminInvitationsView(Desk desk, Invitations invitations, ScopeWords scopes, MandateFields fields) {
        this.desk = desk;
        this.words = desk.words();
        this.invitations = invitations;
        this.scopes = scopes;
        addClassName("slim");
        add(
                new PageHeader(words.of("member.admin.title"), words.of("member.admin.invitations-lead")),
                new AdminTabs(words, AdminInvitationsView.class),
                section("member.admin.invite", new InviteForm(desk, fields, scopes, invitations).then(this::refresh)),
                section("member.admin.open", open));
        refresh();
    }

    private Section section(String key, Div content) {
        var section = new Section(new H2(words.of(key)), content);
        section.addClassName("part");
        return section;
    }

    private void refresh() {
        show(number);
    }

    private void show(int wanted) {
        var page = invitations.openOutsideOfCampaigns(wanted, desk.person());
        if (page.isEmpty() && wanted > 0) {
            show(Math.max(0, page.getTotalPages() - 1));
            return;
        }
        number = wanted;
        open.removeAll();
        if (page.isEmpty()) {
            open.add(new EmptyState(words.of("member.admin.none-open"), words.of("member.admin.none-open-text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        page.forEach(invitation -> list.add(item(invitation)));
        open.add(list);
        if (page.getTotalPages() > 1) {
            open.add(new Turning(words, page.getNumber(), page.getTotalPages(), this::show));
        }
    }

    private ListItem item(OpenInvitation invitation) {
        var address = new Bdi(invitation.to().typed());
        address.getElement().setAttribute("dir", "ltr");
        var text = new Div(
                new H3(address),
                new Paragraph(words.of(
                        "member.admin.offered",
                        "role",
                        words.of("member.role", invitation.role()),
                        "where",
                        scopes.of(invitation.scope(), words),
                        "day",
                        words.date(invitation.expiresAt(), desk.zone()))));
        text.addClassName("grow");
        var row = new Div(text, takeBack(invitation));
        row.addClassName("row");
        return new ListItem(row);
    }

    private ConfirmButton takeBack(OpenInvitation invitation) {
        var question = new ConfirmButton.Question(
                words.of("member.admin.take-back-title"), words.of("member.admin.take-back-text"));
        var button = new ConfirmButton(words.of("member.admin.take-back"), question, words, () -> {
            invitations.takeBack(invitation.id(), desk.person());
            Notes.done(words.of("member.admin.taken-back"));
            refresh();
        });
        button.setAriaLabel(
                words.of("member.admin.take-back") + ": " + invitation.to().typed());
        return button;
    }
}
