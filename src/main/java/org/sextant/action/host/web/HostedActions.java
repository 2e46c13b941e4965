package org.sextant.action.host.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.Agenda;
import org.sextant.action.AgendaRow;
import org.sextant.action.AgendaRows;
import org.sextant.action.host.Hosts;
import org.sextant.member.organisation.web.OrganisationSection;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.stereotype.Component;

/** On an organisation's page, the actions to come that it hosts. */
@Component
class HostedActions implements OrganisationSection {

    private static final int ORDER = 20;
    private static final int SHOWN = 20;

    private final KeptFor<OrganisationId, List<ActionCard>> hosted;
    private final AgendaRows rows;
    private final TemplateEngine templates;

    HostedActions(Hosts hosts, Agenda agenda, AgendaRows rows, TemplateEngine templates, Clock clock) {
        this.hosted = new KeptFor<>(organisation -> agenda.toCome(hosts.hostedBy(organisation)), clock);
        this.rows = rows;
        this.templates = templates;
    }

    /** What the template shows. */
    record Part(List<AgendaRow> actions, Words words) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(OrganisationId organisation, Words words) {
        var next = hosted.get(organisation).stream().limit(SHOWN).toList();
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(output ->
                        templates.render("action/host/web/hosted.jte", new Part(rows.of(next, words), words), output));
    }
}
