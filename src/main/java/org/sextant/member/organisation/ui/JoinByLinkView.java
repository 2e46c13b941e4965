package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.organisation.JoinLinks;
import org.sextant.member.organisation.NoSuchJoinLink;
import org.sextant.sealing.Token;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Told;

/** Behind a link that lets people join: looking changes nothing, the button joins. */
@Route(OrganisationPolicy.LINK)
@PermitAll
class JoinByLinkView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Organisations organisations;
    private final transient JoinLinks links;

    JoinByLinkView(Desk desk, Organisations organisations, JoinLinks links) {
        this.desk = desk;
        this.organisations = organisations;
        this.links = links;
        addClassName("slim");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("link").map(Token::new).orElseThrow(NotFoundException::new);
        var organisation = links.behind(token).flatMap(organisations::byId).orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new PageHeader(
                        desk.words().of("organisation.by-link.title", "name", organisation.name()),
                        Told.inline(organisation.about(), desk.words())),
                acts(token, organisation));
    }

    private Div acts(Token token, OrganisationSummary organisation) {
        var join = new Button(desk.words().of("organisation.by-link.act"), click -> join(token, organisation));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var acts = new Div(new Paragraph(desk.words().of("organisation.by-link.text")), join);
        acts.addClassName("stack");
        return acts;
    }

    private void join(Token token, OrganisationSummary organisation) {
        try {
            links.join(token, desk.person());
            Notes.done(desk.words().of("organisation.by-link.done"));
            getUI().ifPresent(ui -> ui.navigate(OrganisationPolicy.of(organisation)));
        } catch (NoSuchJoinLink over) {
            Notes.refused(desk.words().of("organisation.by-link.over"));
        }
    }
}
