package org.sextant.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** What the demo plans in a campaign … */
@WholeApplication
class DemoPlanningIT {

    @Autowired
    private DemoPlanning demo;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Objectives objectives;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Campaigns campaigns;

    @Test
    void isPlannedOnceAndKnowsItsSignatures() throws IOException {
        var organizer = accounts.person("organizer");
        var campaign = campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow().id();
        var before = milestones.of(campaign, organizer);

        demo.run(new DefaultApplicationArguments());

        assertThat(milestones.of(campaign, organizer)).isEqualTo(before).hasSize(4);
        assertThat(objectives.of(campaign, organizer))
                .hasSize(4)
                .filteredOn(one -> one.plan().unit().equals(new Unit.Counted(Measure.SIGNATURES)))
                .allMatch(one -> one.reached() > 0);
    }
}
