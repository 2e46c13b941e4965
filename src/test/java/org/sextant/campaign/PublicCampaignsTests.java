package org.sextant.campaign;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The public campaigns, here those of the demo, … */
@CampaignModuleTest
@Transactional
class PublicCampaignsTests {

    private static final Optional<Principle> ANY_PRINCIPLE = Optional.empty();
    private static final Optional<CountryCode> ANYWHERE = Optional.empty();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PublicCampaigns open;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private DemoAccounts accounts;

    @Test
    void areFoundByThePrincipleOfAnyOfTheirDemands() {
        var rights = find(new PublicCampaigns.Filter(Optional.of(Principle.RIGHTS), ANYWHERE, Optional.empty()));

        assertThat(rights).contains("kerrowan-road", "ratify-icrmw").doesNotContain("visa-without-humiliation");
    }

    @Test
    void areFoundByThePlaceOfAnyAddressee() {
        var senegal = Optional.of(new CountryCode("SN"));

        assertThat(find(new PublicCampaigns.Filter(ANY_PRINCIPLE, senegal, Optional.empty())))
                .containsExactlyInAnyOrder("money-home-under-3", "care-work-counts");
        assertThat(open.places()).contains(new CountryCode("SN"), new CountryCode("CM"));
    }

    @Test
    void coverEveryPrinciple() {
        for (var principle : Principle.values()) {
            assertThat(find(new PublicCampaigns.Filter(Optional.of(principle), ANYWHERE, Optional.of(Stage.LIVE))))
                    .isNotEmpty();
        }
    }

    @Test
    void standWithTheLiveOnesFirst() {
        var ended = campaigns.bySlug(new Slug("kerrowan-road")).orElseThrow();
        Endings.end(beans, ended.id(), accounts.person("organizer"));

        var all = open.find(new PublicCampaigns.Filter(ANY_PRINCIPLE, ANYWHERE, Optional.empty()), 1);
        assertThat(all.campaigns())
                .extracting(CampaignSummary::stage)
                .isSorted()
                .contains(Stage.LIVE, Stage.ENDED)
                .doesNotContain(Stage.DRAFT);
        assertThat(find(new PublicCampaigns.Filter(ANY_PRINCIPLE, ANYWHERE, Optional.of(Stage.ENDED))))
                .contains("kerrowan-road")
                .doesNotContain("ratify-icrmw");
    }

    @Test
    void comeInPages() {
        var all = new PublicCampaigns.Filter(ANY_PRINCIPLE, ANYWHERE, Optional.empty());

        var second = open.find(all, 2);

        assertThat(second.pages()).isEqualTo(1);
        assertThat(second.campaigns()).isEmpty();
    }

    @Test
    void showOneOfEachPrincipleBeforeASecondOfAny() {
        var scene = new CampaignScene(beans);
        IntStream.range(0, 7).forEach(_ -> scene.live());

        var newest = open.newest(6);

        assertThat(newest.campaigns())
                .extracting(CampaignSummary::principle)
                .containsExactlyInAnyOrder(Principle.values());
        assertThat(newest.campaigns())
                .isSortedAccordingTo(comparing(CampaignSummary::opens).reversed());
        assertThat(newest.all()).isEqualTo(campaigns.live().size());
    }

    @Test
    void areFoundByADemandThatTheyCarry() {
        assertThat(open.carrying(new DemandId("public-services")))
                .extracting(campaign -> campaign.slug().text())
                .containsExactly("ratify-icrmw");
    }

    private List<String> find(PublicCampaigns.Filter filter) {
        return open.find(filter, 1).campaigns().stream()
                .map(campaign -> campaign.slug().text())
                .toList();
    }
}
