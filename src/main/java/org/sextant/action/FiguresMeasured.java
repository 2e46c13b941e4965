package org.sextant.action;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Measure;
import org.sextant.campaign.planning.Measuring;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a campaign's actions have come to, by what was written down of each, or counted so far. */
@Component
class FiguresMeasured implements Measuring {

    private final ActionRepository actions;
    private final Clock clock;

    FiguresMeasured(ActionRepository actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public Set<Measure> measures() {
        return Arrays.stream(Figure.values()).map(Figure::measure).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Measure, Long> reached(CampaignSummary campaign) {
        var now = clock.instant();
        return actions.ofCampaign(campaign.id(), Limit.of(Board.MOST)).stream()
                .map(action -> Achievements.figures(action.card(now)))
                .flatMap(figures -> figures.numbers().entrySet().stream())
                .collect(Collectors.groupingBy(
                        figure -> figure.getKey().measure(), Collectors.summingLong(Map.Entry::getValue)));
    }
}
