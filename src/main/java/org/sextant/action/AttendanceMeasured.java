package org.sextant.action;

import java.time.Clock;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Measure;
import org.sextant.campaign.planning.MeasuredWork;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who came to a campaign's actions, by what was written down of each. */
@Component
class AttendanceMeasured implements MeasuredWork {

    private final ActionRepository actions;
    private final Clock clock;

    AttendanceMeasured(ActionRepository actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public Measure measure() {
        return Measure.ATTENDANCE;
    }

    @Override
    @Transactional(readOnly = true)
    public long reached(CampaignSummary campaign) {
        var now = clock.instant();
        return actions.ofCampaign(campaign.id(), Limit.of(Board.MOST)).stream()
                .map(action -> Achievements.figures(action.card(now)))
                .flatMap(figures -> figures.of(Figure.ATTENDED).stream())
                .mapToLong(Integer::longValue)
                .sum();
    }
}
