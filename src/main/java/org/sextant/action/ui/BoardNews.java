package org.sextant.action.ui;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.sextant.action.BoardChanged;
import org.sextant.shell.ui.Company;
import org.sextant.vocabulary.CampaignId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who look at a board, or at its results, that it has changed: what comes within half a second is told in one go, since two hundred may sign up in one. */
@Component
class BoardNews {

    private static final Duration TOGETHER = Duration.ofMillis(500);

    private final Company company;
    private final Set<CampaignId> due = ConcurrentHashMap.newKeySet();

    BoardNews(Company company) {
        this.company = company;
    }

    /** The name under which those meet who look at the campaign's board. */
    static String board(CampaignId campaign) {
        return "board/" + campaign;
    }

    /** The name under which those meet who look at what the campaign's actions have come to. */
    static String results(CampaignId campaign) {
        return "results/" + campaign;
    }

    @EventListener
    void on(BoardChanged event) {
        if (due.add(event.campaign())) {
            CompletableFuture.delayedExecutor(TOGETHER.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> tell(event.campaign()));
        }
    }

    private void tell(CampaignId campaign) {
        due.remove(campaign);
        company.changed(board(campaign));
        company.changed(results(campaign));
    }
}
