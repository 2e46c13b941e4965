package org.sextant.member.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.sextant.member.AuditReading;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.member.ScopeWords;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Leads from one page about a scope to the other, and back to the scope. */
@Component
class ScopeTabs {

    private final ScopeWords scopes;
    private final Mandates mandates;
    private final AuditReading audit;

    ScopeTabs(ScopeWords scopes, Mandates mandates, AuditReading audit) {
        this.scopes = scopes;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** @param here {@link ScopePath#RIGHTS} or {@link ScopePath#AUDIT} */
    Nav of(Scope scope, String here, Desk desk) {
        var words = desk.words();
        if (scope.kind() == Scope.Kind.PLATFORM && mandates.allows(desk.person(), MemberRight.RUN_PLATFORM)) {
            return new AdminTabs(words, here.equals(ScopePath.RIGHTS) ? RightsView.class : AuditView.class);
        }
        var nav = new Nav();
        nav.addClassName("tabs");
        nav.setAriaLabel(scopes.of(scope, words));
        if (!scopes.path(scope).isEmpty()) {
            nav.add(new Anchor(scopes.path(scope), scopes.of(scope, words)));
        }
        nav.add(tab(words.of("rights.tab"), scope, ScopePath.RIGHTS, here));
        // What is done with mandates of one action is written down in its campaign.
        var written = scopes.around(scope);
        if (!written.equals(scope)
                && mandates.allows(desk.person(), MemberRight.READ_MANDATES, scopes.reaching(written))) {
            nav.add(new Anchor(
                    ScopePath.of(ScopePath.RIGHTS, written, scopes),
                    words.of("rights.tab.around", "where", scopes.of(written, words))));
        }
        if (audit.allows(desk.person(), scopes.reaching(written))) {
            nav.add(tab(words.of("audit.tab"), written, ScopePath.AUDIT, here));
        }
        return nav;
    }

    private Anchor tab(String text, Scope scope, String page, String here) {
        var tab = new Anchor(ScopePath.of(page, scope, scopes), text);
        if (page.equals(here)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
