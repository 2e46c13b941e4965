package org.sextant.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionText;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.shell.RoutePolicy.Verdict;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of roles, of the campaign or of the platform, and the paths they open. */
@OnH2
class PetitionPolicyTests {

    enum Path {
        NEW(EnumSet.of(Role.ORGANIZER), EnumSet.of(Role.ORGANIZER)),
        PETITION(EnumSet.allOf(Role.class), EnumSet.allOf(Role.class)),
        MODERATION(EnumSet.noneOf(Role.class), EnumSet.of(Role.MODERATOR));

        private final Set<Role> ofTheCampaign;
        private final Set<Role> ofThePlatform;

        Path(Set<Role> ofTheCampaign, Set<Role> ofThePlatform) {
            this.ofTheCampaign = ofTheCampaign;
            this.ofThePlatform = ofThePlatform;
        }
    }

    @Autowired
    private PetitionPolicy policy;

    @Autowired
    private BeanFactory beans;

    private PersonId organizer;
    private PersonId somebody;
    private CampaignId campaign;
    private Slug campaignSlug;
    private Slug petition;

    @BeforeEach
    void start() {
        var people = new SomePeople(beans);
        organizer = people.organizerOfThePlatform();
        somebody = people.called("Jonas");
        campaignSlug = fresh();
        campaign = campaign(campaignSlug);
        petition = fresh();
        var plan = new PetitionPlan(
                Map.of(Language.EN, new PetitionText("Ratify", "Please.")),
                LocalizedText.of(Language.EN, "the government"),
                10,
                Optional.empty(),
                Set.of());
        beans.getBean(Petitions.class).start(new StartPetition(campaign, petition, plan), organizer);
    }

    static Stream<Arguments> table() {
        return Arrays.stream(Path.values())
                .flatMap(path -> Arrays.stream(Role.values())
                        .flatMap(role -> Stream.of(
                                Arguments.of(path, role, false, path.ofTheCampaign.contains(role)),
                                Arguments.of(path, role, true, path.ofThePlatform.contains(role)))));
    }

    @ParameterizedTest(name = "{0} for {1}, of the platform: {2}, opens: {3}")
    @MethodSource("table")
    void opensToTheseRolesAndToNoOther(Path path, Role role, boolean platform, boolean opens) {
        beans.getBean(Mandates.class).take(somebody, role, platform ? Scope.PLATFORM : Scope.of(campaign));

        assertThat(policy.verdict(somebody, address(path))).isEqualTo(opens ? Verdict.OPEN : Verdict.FORBIDDEN);
    }

    @Test
    void isClosedToThoseWithoutAMandateAndToThoseOfAnotherCampaign() {
        beans.getBean(Mandates.class).take(somebody, Role.ORGANIZER, Scope.of(campaign(fresh())));

        for (var path : Path.values()) {
            assertThat(policy.verdict(somebody, address(path))).isEqualTo(Verdict.FORBIDDEN);
        }
    }

    @Test
    void knowsNoPetitionOfAnotherCampaignUnderThisOne() {
        var other = fresh();
        campaign(other);

        assertThat(policy.verdict(organizer, "campaigns/" + other + "/petitions/" + petition))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "campaigns/no-such-one/petitions/new",
                "campaigns/no-such-one/petitions/this",
                "campaigns/%/petitions/new"
            })
    void knowsNoPetitionWhereThereIsNoCampaign(String path) {
        assertThat(policy.verdict(organizer, path)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void knowsNoPetitionThatIsNotThere() {
        assertThat(policy.verdict(organizer, "campaigns/" + campaignSlug + "/petitions/no-such-one"))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(policy.verdict(organizer, "campaigns/" + campaignSlug + "/petitions/No%20Such"))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "campaigns", "campaigns/this/petitions", "campaigns/this/actions/new", "moderation/x"})
    void leavesOtherPathsToOthers(String path) {
        assertThat(policy.verdict(organizer, path)).isEqualTo(Verdict.NOT_MINE);
    }

    private String address(Path path) {
        return switch (path) {
            case NEW -> "campaigns/" + campaignSlug + "/petitions/new";
            case PETITION -> "campaigns/" + campaignSlug + "/petitions/" + petition;
            case MODERATION -> "moderation";
        };
    }

    private CampaignId campaign(Slug slug) {
        return beans.getBean(Campaigns.class)
                .start(new StartCampaign(slug, PlanFixture.complete().plan()), organizer);
    }

    private static Slug fresh() {
        return new Slug("x" + UUID.randomUUID());
    }
}
