package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.member.DemoAccounts;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;

/** The campaigns of the demo … */
@WholeApplication
class DemoCampaignsIT {

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Turns turns;

    @Autowired
    private DemoAccounts accounts;

    @ParameterizedTest
    @CsvSource({
        "a-card-for-everybody, DRAFT, 0",
        "trains-without-profiling, IN_REVIEW, 1",
        "no-deals-in-the-dark, PAUSED, 2",
        "a-vote-where-we-live, ENDED, 4"
    })
    void showEachStageAndHowItWasReached(String slug, Stage stage, int lines) {
        var campaign = campaigns.bySlug(new Slug(slug)).orElseThrow();

        assertThat(campaign.stage()).isEqualTo(stage);
        assertThat(turns.of(campaign.id(), accounts.person("organizer"))).hasSize(lines);
    }
}
