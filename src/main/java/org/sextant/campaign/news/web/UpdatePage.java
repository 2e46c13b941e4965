package org.sextant.campaign.news.web;

import java.time.Instant;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.shell.PageFrame;

/** One update. */
record UpdatePage(PageFrame frame, Told told, UpdateSummary update) {

    String day(Instant moment) {
        return frame.words().date(moment, told.campaign().zone());
    }

    String path(UpdateSummary other) {
        return frame.to(NewsPaths.of(told.campaign(), other));
    }
}
