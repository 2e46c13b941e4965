package org.sextant.action;

import java.time.Instant;
import java.util.List;
import org.sextant.campaign.corridor.Progress;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many came to a campaign's public actions. */
@Component
class PeopleInCorridor implements Progress {

    private static final int AFTER_SIGNATURES = 20;

    private final ActionRepository actions;

    PeopleInCorridor(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public int order() {
        return AFTER_SIGNATURES;
    }

    @Override
    public String title(Words words) {
        return words.of("action.corridor.attended");
    }

    @Override
    @Transactional(readOnly = true)
    public long of(CampaignId campaign) {
        return actions.everPublic(List.of(campaign), Instant.EPOCH, Limit.of(Board.MOST)).stream()
                .flatMap(action -> action.result().stream())
                .flatMap(result -> result.figures().of(Figure.ATTENDED).stream())
                .mapToLong(Integer::longValue)
                .sum();
    }
}
