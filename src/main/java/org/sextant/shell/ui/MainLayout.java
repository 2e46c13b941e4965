package org.sextant.shell.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.sextant.shell.Words;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of the workroom: drawer on night, and above the page where one is and who one is. Views get it without naming it. */
@Layout
@JsModule("context://ui/app.js")
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Words words;
    private final Nav crumb = new Nav();
    private @Nullable String shown;

    MainLayout(Desk desk, WorkroomDrawer drawer, PersonMenu menu, ObjectProvider<FrameTool> tools) {
        words = desk.words();
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(words.of("shell.nav.workroom")));
        addToDrawer(drawer);
        var bar = bar();
        tools.orderedStream().forEach(tool -> bar.add(tool.of(desk)));
        bar.add(menu);
        addToNavbar(skipLink(), bar);
    }

    private Anchor skipLink() {
        var skip = new Anchor("#main", words.of("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Div bar() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(words.of("shell.nav.toggle"));
        crumb.addClassNames("crumb", "grow");
        crumb.setAriaLabel(words.of("shell.nav.crumb"));
        var bar = new Div(toggle, crumb);
        bar.addClassName("bar");
        return bar;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        crumb.removeAll();
        if (getContent() instanceof Page page && !page.whole().isEmpty()) {
            crumb.add(
                    new RouterLink(words.of("shell.foot.workroom"), HomeView.class),
                    new Span(" / "),
                    new Bdi(page.whole()));
        } else {
            crumb.setText(words.of("shell.foot.workroom"));
        }
        leadTo(event.getLocation().getPath());
    }

    // Another page: who reads by ear, or by keyboard, begins at its beginning. Not so when only a filter in the address
    // changed.
    private void leadTo(String path) {
        if (shown != null && !shown.equals(path)) {
            getContent().getElement().executeJs("this.focus()");
        }
        shown = path;
    }
}
