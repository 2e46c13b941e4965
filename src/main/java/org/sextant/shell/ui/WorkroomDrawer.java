package org.sextant.shell.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.shell.DrawerCampaigns;
import org.sextant.shell.Drawings;
import org.sextant.shell.RoutePolicies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * What lies in the drawer: the mark, the views of the workroom that this person may open, and their campaigns. A view is in the drawer that has {@code @Menu};
 * the title there is the key of a message.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WorkroomDrawer extends Div {

    private final Desk desk;

    WorkroomDrawer(
            Desk desk,
            Drawings drawings,
            RoutePolicies policies,
            WhatNeedsMe waiting,
            ObjectProvider<DrawerCampaigns> campaigns) {
        this.desk = desk;
        addClassNames("drawer", "night");
        add(brand(drawings.mark()), views(policies, waiting));
        var mine = campaigns.stream()
                .flatMap(slot -> slot.of(desk.person(), desk.language()).stream())
                .toList();
        if (!mine.isEmpty()) {
            var nav = nav(desk.words().of("shell.nav.my-campaigns"));
            mine.forEach(campaign -> nav.addItem(item(campaign)));
            add(nav);
        }
    }

    private RouterLink brand(String mark) {
        var brand = new RouterLink("", HomeView.class);
        brand.addClassName("brand");
        brand.add(new Svg(mark), new Span(desk.words().of("shell.name")));
        return brand;
    }

    private SideNav views(RoutePolicies policies, WhatNeedsMe waiting) {
        var nav = new SideNav();
        nav.addClassName("night");
        nav.getElement().setAttribute("aria-label", desk.words().of("shell.nav.workroom"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> policies.concerns(desk.person(), path(entry)))
                .map(entry -> item(entry, waiting))
                .forEach(nav::addItem);
        return nav;
    }

    private SideNavItem item(MenuEntry entry, WhatNeedsMe waiting) {
        var item = new SideNavItem(desk.words().of(entry.title()), path(entry));
        item.setMatchNested(!path(entry).isEmpty());
        if (entry.menuClass() == HomeView.class) {
            var number = waiting.of(desk).size();
            if (number > 0) {
                item.setSuffixComponent(count(number));
            }
        }
        return item;
    }

    private Span count(int number) {
        var unit = new Span(desk.words().of("shell.home.things", "number", number));
        unit.addClassName("hide");
        var seen = new Span(desk.words().number(number));
        seen.getElement().setAttribute("aria-hidden", "true");
        var count = new Span(seen, unit);
        count.addClassName("count");
        return count;
    }

    private SideNav nav(String label) {
        var nav = new SideNav(label);
        nav.addClassName("night");
        return nav;
    }

    // Vaadin cuts its own label after one line, and two campaigns may begin with the same words.
    private static SideNavItem item(DrawerCampaigns.Entry campaign) {
        var item = new SideNavItem(null, "campaigns/" + campaign.slug(), new PrincipleSign(campaign.principle()));
        var name = new Bdi(campaign.title());
        name.addClassName("name");
        item.getElement().appendChild(name.getElement());
        item.setMatchNested(true);
        return item;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }
}
