package org.sextant.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntFunction;
import org.sextant.member.Invitations;
import org.sextant.member.OpenInvitation;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Turning;
import org.springframework.data.domain.Page;

/** Who is invited and has not answered, a page at a time, each with a button that takes the invitation back. */
class InvitationRows extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient ScopeWords scopes;
    private final transient Invitations invitations;
    private final transient IntFunction<Page<OpenInvitation>> open;
    private int number;

    /** @param open gives the page of that number, from 0 on */
    InvitationRows(Desk desk, ScopeWords scopes, Invitations invitations, IntFunction<Page<OpenInvitation>> open) {
        this.desk = desk;
        this.words = desk.words();
        this.scopes = scopes;
        this.invitations = invitations;
        this.open = open;
        refresh();
    }

    void refresh() {
        show(number);
    }

    private void show(int wanted) {
        var page = open.apply(wanted);
        if (page.isEmpty() && wanted > 0) {
            show(Math.max(0, page.getTotalPages() - 1));
            return;
        }
        number = wanted;
        removeAll();
        if (page.isEmpty()) {
            add(new EmptyState(words.of("member.admin.none-open"), words.of("member.admin.none-open-text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        page.forEach(invitation -> list.add(item(invitation)));
        add(list);
        if (page.getTotalPages() > 1) {
            add(new Turning(words, page.getNumber(), page.getTotalPages(), this::show));
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
