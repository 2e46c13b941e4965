package org.sextant.campaign.endorsement.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.endorsement.EndorsementSummary;
import org.sextant.campaign.endorsement.Endorsements;
import org.sextant.member.organisation.web.OrganisationSection;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.stereotype.Component;

/** On an organisation's page, the demands that it endorses, with its reservations. */
@Component
class EndorsementsOfOrganisation implements OrganisationSection {

    private static final int ORDER = 15;

    private final KeptFor<OrganisationId, List<EndorsementSummary>> kept;
    private final Endorsed endorsed;
    private final TemplateEngine templates;

    EndorsementsOfOrganisation(Endorsements endorsements, Endorsed endorsed, TemplateEngine templates, Clock clock) {
        this.kept = new KeptFor<>(endorsements::of, clock);
        this.endorsed = endorsed;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(OrganisationId organisation, Words words) {
        var part = endorsed.part(kept.get(organisation), words);
        return part.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render("campaign/endorsement/web/organisation.jte", part, output));
    }
}
