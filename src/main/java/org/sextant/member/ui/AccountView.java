package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.Mandates;
import org.sextant.member.OwnPassword;
import org.sextant.member.People;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** One's own account: how one is called and spoken to, the password, and what one holds. */
@Route("account")
@PermitAll
class AccountView extends Page {

    private final transient Words words;

    AccountView(Desk desk, People people, Mandates mandates, MandateWords telling, OwnPassword password) {
        this.words = desk.words();
        addClassName("slim");
        add(
                new PageHeader(words.of("member.account.title"), words.of("member.account.lead")),
                section("member.account.profile", new ProfileForm(desk, people)),
                section("member.account.password", new PasswordSection(desk, password)),
                section("member.account.mandates", new MandateList(desk, desk.person(), mandates, telling)));
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(words.of(key)), content);
        section.addClassName("part");
        return section;
    }
}
