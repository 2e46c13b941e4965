package org.sextant.action;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;

/** Many people write to the same office. */
@Entity
@DiscriminatorValue("LETTER")
class LetterWriting extends Errand {

    private LocalizedText addressee;

    private LocalizedText wording;

    private @Nullable Integer goal;

    @SuppressWarnings("NullAway.Init")
    protected LetterWriting() {}

    LetterWriting(ActionId id, CampaignId campaign, Slug slug, ErrandPlan.LetterWriting plan) {
        super(id, campaign, slug, plan.outline(), plan.due());
        make(plan);
    }

    private void make(ErrandPlan.LetterWriting plan) {
        addressee = plan.addressee();
        wording = plan.text();
        goal = plan.goal().orElse(null);
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof ErrandPlan.LetterWriting errand)) {
            throw new IllegalArgumentException("A letter stays one");
        }
        take(errand, errand.due());
        make(errand);
    }

    @Override
    ActionPlan plan() {
        return new ErrandPlan.LetterWriting(outline(), due(), addressee, wording, Optional.ofNullable(goal));
    }
}
