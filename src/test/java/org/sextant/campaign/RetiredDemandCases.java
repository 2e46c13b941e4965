package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.programme.ComingAndGoing;
import org.sextant.programme.NoSuchDemand;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A demand that retires while a campaign carries it, on each database. */
abstract class RetiredDemandCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Campaigns campaigns;

    private ComingAndGoing programme;
    private PersonId organizer;
    private DemandId demand;

    @BeforeEach
    void aDemand() {
        programme = new ComingAndGoing(beans);
        organizer = new SomePeople(beans).called("Ines");
        beans.getBean(Mandates.class).take(organizer, Role.ORGANIZER, Scope.PLATFORM);
        demand = programme.bring("A day of rest");
    }

    @Test
    void staysWithTheCampaign() {
        var id = start(new StartCampaign(
                address(), PlanFixture.complete().carrying(demand).plan()));
        programme.retire(demand);
        var campaign = campaigns.byId(id).orElseThrow();

        campaigns.change(
                campaign,
                campaign.slug(),
                PlanFixture.complete().titled("Rest for all").carrying(demand).plan(),
                organizer);

        assertThat(campaigns.byId(id).orElseThrow().demands()).containsExactly(demand);
    }

    @Test
    void isNotTakenUpAnew() {
        var id = start(new StartCampaign(address(), PlanFixture.complete().plan()));
        programme.retire(demand);
        var carrying = PlanFixture.complete().carrying(demand).plan();

        assertThatExceptionOfType(NoSuchDemand.class).isThrownBy(() -> start(new StartCampaign(address(), carrying)));
        var campaign = campaigns.byId(id).orElseThrow();
        assertThatExceptionOfType(NoSuchDemand.class)
                .isThrownBy(() -> campaigns.change(campaign, campaign.slug(), carrying, organizer));
    }

    @Test
    void goesAlongWithACampaignThatIsCutFromOneThatCarriesIt() {
        programme.retire(demand);
        var part = new StartCampaign(
                address(), PlanFixture.complete().carrying(demand).plan(), Set.of(demand));

        assertThat(campaigns.byId(start(part)).orElseThrow().demands()).containsExactly(demand);
    }

    private CampaignId start(StartCampaign campaign) {
        return campaigns.start(campaign, organizer);
    }

    private static Slug address() {
        return new Slug("rest-" + UUID.randomUUID().toString().substring(0, 8));
    }
}
