package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.Slug;

/** One organisation: what it is for everybody, who belongs for those who do, and who may come in for those who organize in it. */
@Route(OrganisationPolicy.ONE)
@PermitAll
class OrganisationView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Organisations organisations;
    private final transient OrganisationParts parts;
    private final transient PowerLinks power;

    OrganisationView(Desk desk, Organisations organisations, OrganisationParts parts, PowerLinks power) {
        this.desk = desk;
        this.organisations = organisations;
        this.parts = parts;
        this.power = power;
        addClassName("slim");
        within(desk.words().of("organisation.list.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("organisation")
                .flatMap(Slug::parse)
                .flatMap(organisations::bySlug)
                .orElseThrow(NotFoundException::new));
    }

    private void show(OrganisationSummary organisation) {
        removeAll();
        var words = desk.words();
        add(
                new PageHeader(organisation.name(), Told.inline(organisation.about(), words), publicPage(organisation)),
                power.of(organisation, desk));
        var visit = new Visit(
                desk,
                organisation,
                () -> show(organisations.byId(organisation.id()).orElseThrow()));
        parts.of(visit).forEach((key, content) -> add(part(key, content)));
    }

    private Anchor publicPage(OrganisationSummary organisation) {
        var link = new Anchor(
                "/" + desk.language().tag() + "/organisations/" + organisation.slug(),
                desk.words().of("organisation.public"));
        link.setRouterIgnore(true);
        return link;
    }

    private Section part(String key, Component content) {
        var part = new Section(new H2(desk.words().of(key)), content);
        part.addClassName("part");
        return part;
    }
}
