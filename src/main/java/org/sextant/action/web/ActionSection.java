package org.sextant.action.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Optional;
import org.sextant.action.Agenda;
import org.sextant.action.AgendaRows;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** What comes next in a campaign, on its public page. */
@Component
class ActionSection implements CampaignSection {

    private static final int ORDER = 20;
    private static final int SHOWN = 4;

    private final Agenda agenda;
    private final AgendaRows rows;
    private final TemplateEngine templates;

    ActionSection(Agenda agenda, AgendaRows rows, TemplateEngine templates) {
        this.agenda = agenda;
        this.rows = rows;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        var next = rows.of(agenda.of(campaign.id(), SHOWN), words);
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render(
                        "action/web/section.jte", new SectionPart(campaign.slug(), next, words), output));
    }
}
