package org.sextant.campaign.endorsement.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.endorsement.EndorsementSummary;
import org.sextant.campaign.endorsement.Endorsements;
import org.sextant.programme.web.DemandSection;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** On a demand's page, the organisations that endorse it, with their reservations. */
@Component
class EndorsementsOfDemand implements DemandSection {

    private final KeptFor<DemandId, List<EndorsementSummary>> kept;
    private final TemplateEngine templates;

    EndorsementsOfDemand(Endorsements endorsements, TemplateEngine templates, Clock clock) {
        this.kept = new KeptFor<>(endorsements::ofDemand, clock);
        this.templates = templates;
    }

    /** What the template shows. */
    record Part(List<EndorsementSummary> by, Words words) {}

    @Override
    public Optional<Content> of(DemandId demand, Words words) {
        var part = new Part(kept.get(demand), words);
        return part.by().isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render("campaign/endorsement/web/demand.jte", part, output));
    }
}
