package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.sextant.member.AuditReading;
import org.sextant.member.Holders;
import org.sextant.member.OrganisationSummary;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** The ways to who may do what in an organisation and to what was done there, for those who may read it. */
@Component
class PowerLinks {

    private final Holders holders;
    private final AuditReading audit;

    PowerLinks(Holders holders, AuditReading audit) {
        this.holders = holders;
        this.audit = audit;
    }

    Nav of(OrganisationSummary organisation, Desk desk) {
        var scope = Scope.of(organisation.id());
        var words = desk.words();
        var links = new Nav();
        links.addClassName("tabs");
        links.setAriaLabel(words.of("rights.links", "where", organisation.name()));
        if (holders.allows(desk.person(), scope)) {
            links.add(new Anchor("rights/organisations/" + organisation.slug(), words.of("rights.tab")));
        }
        if (audit.allows(desk.person(), scope)) {
            links.add(new Anchor("audit/organisations/" + organisation.slug(), words.of("audit.tab")));
        }
        links.setVisible(links.getElement().getChildCount() > 0);
        return links;
    }
}
