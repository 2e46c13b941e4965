package org.sextant.campaign.news.web;

import java.time.Instant;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.shell.PageFrame;

/** Everything that a campaign has told. */
record NewsPage(PageFrame frame, Told told) {

    String day(Instant moment) {
        return frame.words().date(moment, told.campaign().zone());
    }

    String path(UpdateSummary update) {
        return frame.to(NewsPaths.of(told.campaign(), update));
    }
}
