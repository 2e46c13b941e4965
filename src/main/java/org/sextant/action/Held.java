package org.sextant.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.vocabulary.CampaignId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was held within some time, and what it came to: of public campaigns alone, and sums alone. */
@Service
@Transactional(readOnly = true)
public class Held {

    private static final int AT_ONCE = 500;

    /**
     * The sum.
     *
     * @param kinds how many actions of each kind; none that there was not
     * @param figures what their results say together
     */
    public record Sum(Map<ActionKind, Integer> kinds, Figures figures) {

        public Sum {
            kinds = Map.copyOf(kinds);
        }

        public int actions() {
            return kinds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final ActionRepository actions;
    private final PublicCampaigns campaigns;

    Held(ActionRepository actions, PublicCampaigns campaigns) {
        this.actions = actions;
        this.campaigns = campaigns;
    }

    /** Those that were done and ended within this time. */
    public Sum between(Instant from, Instant until) {
        var kinds = new EnumMap<ActionKind, Integer>(ActionKind.class);
        var figures = Figures.NONE;
        for (var card : done(campaigns.ids(), from, until)) {
            kinds.merge(card.kind(), 1, Integer::sum);
            figures = figures.and(card.result().map(Result::figures).orElse(Figures.NONE));
        }
        return new Sum(kinds, figures);
    }

    private List<ActionCard> done(Collection<CampaignId> of, Instant from, Instant until) {
        var found = new ArrayList<ActionCard>();
        var page = actions.doneBetween(of, from, until, PageRequest.of(0, AT_ONCE));
        page.forEach(action -> found.add(action.card(until)));
        while (page.hasNext()) {
            page = actions.doneBetween(of, from, until, page.nextPageable());
            page.forEach(action -> found.add(action.card(until)));
        }
        return found;
    }
}
