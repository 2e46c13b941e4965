package org.sextant.campaign.news.web;

import java.time.Instant;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.moderation.Kind;
import org.sextant.shell.PageFrame;

/** One update. */
record UpdatePage(PageFrame frame, Told told, UpdateSummary update) {

    String day(Instant moment) {
        return frame.words().date(moment, told.campaign().zone());
    }

    /** Where a reader says what is wrong with it. */
    String report() {
        return frame.to("/report/" + Kind.UPDATE.path() + "/" + ReportableUpdates.key(told.campaign(), update));
    }

    String path(UpdateSummary other) {
        return frame.to(NewsPaths.of(told.campaign(), other));
    }
}
