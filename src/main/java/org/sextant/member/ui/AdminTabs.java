package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import org.sextant.shell.Words;

/** The pages of the administration. */
class AdminTabs extends Nav {

    AdminTabs(Words words, Class<? extends Component> here) {
        addClassName("tabs");
        setAriaLabel(words.of("member.admin.menu"));
        add(
                tab(words.of("member.admin.people"), AdminPeopleView.class, here),
                tab(words.of("member.admin.invitations"), AdminInvitationsView.class, here),
                tab(words.of("member.admin.organisations"), AdminOrganisationsView.class, here),
                tab(words.of("rights.tab"), ScopePath.RIGHTS, here == RightsView.class),
                tab(words.of("audit.tab"), ScopePath.AUDIT, here == AuditView.class));
    }

    // Pages that other scopes have too, at the addresses of the platform.
    private static Anchor tab(String text, String page, boolean open) {
        var tab = new Anchor(ScopePath.ADMIN + page, text);
        if (open) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private static RouterLink tab(String text, Class<? extends Component> view, Class<? extends Component> here) {
        var tab = new RouterLink(text, view);
        // Ours alone: Vaadin would take every address below a tab's for the tab's own.
        tab.setHighlightCondition(HighlightConditions.never());
        if (view == here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
