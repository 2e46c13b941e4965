package org.sextant.action;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;

/** People learn something. */
@Entity
@DiscriminatorValue("TRAINING")
class Training extends Action {

    private LocalizedText lesson;

    private @Nullable LocalizedText trainers;

    @SuppressWarnings("NullAway.Init")
    protected Training() {}

    Training(ActionId id, CampaignId campaign, Slug slug, MeetingPlan.Training plan) {
        super(
                id,
                campaign,
                slug,
                plan.outline(),
                plan.hours().span(plan.outline().zone()));
        makeRoomFor(plan.capacity());
        lesson = plan.lesson();
        trainers = plan.trainers().orElse(null);
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof MeetingPlan.Training training)) {
            throw new IllegalArgumentException("A training stays one");
        }
        take(training, training.hours().span(training.outline().zone()));
        makeRoomFor(training.capacity());
        lesson = training.lesson();
        trainers = training.trainers().orElse(null);
    }

    @Override
    ActionPlan plan() {
        return new MeetingPlan.Training(
                outline(),
                Hours.of(span(), outline().zone()),
                seating().capacity(),
                lesson,
                Optional.ofNullable(trainers));
    }
}
