package org.sextant.campaign.library;

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

/** What the demo keeps in a campaign's library … */
@WholeApplication
class DemoLibraryIT {

    @Autowired
    private DemoLibrary demo;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Library library;

    @Autowired
    private Campaigns campaigns;

    @Test
    void isNotPutThereAnewOnceRenamed() throws IOException {
        var organizer = accounts.person("organizer");
        var campaign = campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow().id();
        var before = library.of(campaign, organizer);
        var item = before.getFirst();
        library.rename(item.id(), LocalizedText.of(Language.EN, "Read this first"), organizer);

        demo.run(new DefaultApplicationArguments());

        assertThat(library.of(campaign, organizer)).hasSameSizeAs(before);
        // Other tests read it.
        library.rename(item.id(), item.title(), organizer);
    }
}
