package org.sextant.action.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.Agenda;
import org.sextant.action.AgendaRow;
import org.sextant.action.AgendaRows;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.organisation.web.OrganisationSection;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** On an organisation's page, what it and its partners have before them, and the way to have that in one's own calendar. */
@Component
class CalendarOfOrganisation implements OrganisationSection {

    private static final int AFTER_WHAT_IT_HOSTS = 30;
    private static final int SHOWN = 4;

    private final KeptFor<OrganisationId, Shared> kept;
    private final AgendaRows rows;
    private final TemplateEngine templates;

    CalendarOfOrganisation(
            Agenda agenda, Organisations organisations, AgendaRows rows, TemplateEngine templates, Clock clock) {
        this.kept = new KeptFor<>(
                organisation -> new Shared(
                        organisations.byId(organisation).map(OrganisationSummary::slug),
                        agenda.aheadOf(organisation, SHOWN)),
                clock);
        this.rows = rows;
        this.templates = templates;
    }

    /** What is ahead, and of whom. */
    private record Shared(Optional<Slug> slug, List<ActionCard> ahead) {}

    /** What the template shows. */
    record Part(Slug organisation, List<AgendaRow> actions, Words words) {}

    @Override
    public int order() {
        return AFTER_WHAT_IT_HOSTS;
    }

    @Override
    public Optional<Content> of(OrganisationId organisation, Words words) {
        var shared = kept.get(organisation);
        return shared.slug()
                .filter(_ -> !shared.ahead().isEmpty())
                .map(slug -> new Part(slug, rows.of(shared.ahead(), words), words))
                .map(part -> output -> templates.render("action/web/shared.jte", part, output));
    }
}
