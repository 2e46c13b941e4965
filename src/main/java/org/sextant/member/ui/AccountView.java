package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** One's own account: how one is called and spoken to, the ways into it, and what one holds. */
@Route("account")
@PermitAll
class AccountView extends Page {

    AccountView(
            Desk desk,
            ProfileForm profile,
            MailboxSection mailbox,
            PasswordSection password,
            ObjectProvider<AccountPart> parts) {
        var words = desk.words();
        addClassName("slim");
        add(
                new PageHeader(words.of("member.account.title"), words.of("member.account.lead")),
                section(words.of("member.account.profile"), profile),
                section(words.of("member.account.mailbox"), mailbox),
                section(words.of("member.account.password"), password));
        parts.orderedStream()
                .filter(AccountPart::isShown)
                .forEach(part -> add(section(part.title(desk), part.of(desk))));
        add(links(desk));
    }

    private static Div links(Desk desk) {
        var links = new Div(
                new Anchor("/app/me/card", desk.words().of("directory.card.link")),
                new Anchor("/app/account/kept", desk.words().of("member.kept.link")));
        links.addClassNames("part", "stack", "tight");
        return links;
    }

    private static Section section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassName("part");
        return section;
    }
}
