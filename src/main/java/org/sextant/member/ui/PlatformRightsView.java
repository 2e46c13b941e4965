package org.sextant.member.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.ScopeWords;
import org.sextant.shell.ui.Desk;

/** The same of the whole platform, which lies in the drawer of those who hold a mandate there. */
@Route(ScopePath.ADMIN + ScopePath.RIGHTS)
@Menu(title = "rights.tab", order = 88)
@PermitAll
class PlatformRightsView extends RightsView {

    PlatformRightsView(Desk desk, ScopeWords scopes, ScopeTabs tabs, RightsParts parts, Giving giving) {
        super(desk, scopes, tabs, parts, giving);
    }
}
