package org.sextant.campaign.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** The demo's updates … */
@WholeApplication
class DemoNewsIT {

    @Autowired
    private DemoNews demo;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private News news;

    @Autowired
    private Campaigns campaigns;

    @Test
    void areNotToldAnewOnceTakenDown() throws IOException {
        var organizer = accounts.person("organizer");
        var campaign = campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow().id();
        var before = news.of(campaign, organizer);
        var update = before.getLast();
        news.takeDown(update.id(), LocalizedText.of(Language.EN, "It was not so."), organizer);

        demo.run(new DefaultApplicationArguments());

        assertThat(news.of(campaign, organizer)).hasSameSizeAs(before);
        // Other tests read it.
        news.putBack(update.id(), organizer);
    }
}
