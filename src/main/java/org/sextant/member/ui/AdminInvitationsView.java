package org.sextant.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.Invitations;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** Who is invited to the platform or into an organisation and has not answered; and the form that invites. */
@Route("admin/invitations")
@PermitAll
class AdminInvitationsView extends Page {

    private final transient Words words;

    AdminInvitationsView(Desk desk, Invitations invitations, ScopeWords scopes, MandateFields fields) {
        this.words = desk.words();
        var open = new InvitationRows(
                desk, scopes, invitations, page -> invitations.openOutsideOfCampaigns(page, desk.person()));
        addClassName("slim");
        add(
                new PageHeader(words.of("member.admin.title"), words.of("member.admin.invitations-lead")),
                new AdminTabs(words, AdminInvitationsView.class),
                section("member.admin.invite", new InviteForm(desk, fields, scopes, invitations).then(open::refresh)),
                section("member.admin.open", open));
    }

    private Section section(String key, Div content) {
        var section = new Section(new H2(words.of(key)), content);
        section.addClassName("part");
        return section;
    }
}
