package org.sextant.action;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.shell.AfterCommit;
import org.sextant.vocabulary.CampaignId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that something about a campaign's actions is not as it was, once that is committed. */
@Component
public class Noticeboard {

    private final ApplicationEventPublisher events;
    private final Hosting hosting;

    Noticeboard(ApplicationEventPublisher events, Hosting hosting) {
        this.events = events;
        this.hosting = hosting;
    }

    /** To be called within the transaction. */
    void changed(Action action) {
        changed(Stream.concat(Stream.of(action.campaign()), hosting.shownIn(action.id()).stream())
                .collect(Collectors.toSet()));
    }

    /** The same of the boards on which an action stands, or stood. */
    public void changed(Set<CampaignId> boards) {
        AfterCommit.run(() -> boards.forEach(board -> events.publishEvent(new BoardChanged(board))));
    }
}
