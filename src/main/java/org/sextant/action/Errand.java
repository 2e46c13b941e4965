package org.sextant.action;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;

/** What is to be done by a day, whenever it suits people, as opposed to where they meet at an hour. */
@MappedSuperclass
abstract class Errand extends Action {

    protected Errand() {}

    Errand(ActionId id, CampaignId campaign, Slug slug, Outline outline, LocalDate due) {
        super(id, campaign, slug, outline, Span.of(due, outline.zone()));
    }

    final void take(ActionPlan changed, LocalDate due) {
        take(changed, Span.of(due, changed.outline().zone()));
    }

    /** The last day, where it takes place. */
    final LocalDate due() {
        return LocalDate.ofInstant(span().begins(), outline().zone());
    }
}
