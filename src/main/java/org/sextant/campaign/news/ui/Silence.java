package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Says to whom a sanction keeps from publishing until when it does. Drafts stay, for others to publish. */
final class Silence {

    private Silence() {}

    static void tell(Instant until, Desk desk) {
        Notes.refused(words(until, desk));
    }

    static Paragraph banner(Instant until, Desk desk) {
        var banner = new Paragraph(words(until, desk));
        banner.addClassNames("banner", "warn");
        return banner;
    }

    private static String words(Instant until, Desk desk) {
        return desk.words().of("moderation.sanction.until", "day", desk.words().date(until, desk.zone()));
    }
}
