package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sextant.campaign.PlanFixture.complete;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Organisations;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each operation, by each role, in each scope. */
@CampaignModuleTest
@Transactional
class CampaignAccessTests {

    enum Operation {
        CHANGE(Role.ORGANIZER),
        RENAME(Role.ORGANIZER),
        GO_LIVE(Role.ORGANIZER),
        END(Role.ORGANIZER),
        READ(Role.values()),
        SEE_TEAM(Role.ADMINISTRATOR, Role.ORGANIZER, Role.COORDINATOR);

        private final Set<Role> may;

        Operation(Role... may) {
            this.may = EnumSet.copyOf(Arrays.asList(may));
        }
    }

    enum Where {
        PLATFORM(true),
        CAMPAIGN(true),
        ORGANISATION(true),
        ANOTHER_CAMPAIGN(false),
        ANOTHER_ORGANISATION(false);

        private final boolean inScope;

        Where(boolean inScope) {
            this.inScope = inScope;
        }
    }

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Team team;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Organisations organisations;

    @Autowired
    private DemoAccounts accounts;

    private CampaignId draft;
    private PersonId somebody;

    @BeforeEach
    void start() {
        somebody = accounts.person("outsider");
        draft = start("the-one");
    }

    static Stream<Arguments> table() {
        return Arrays.stream(Operation.values())
                .flatMap(operation -> Arrays.stream(Role.values())
                        .flatMap(role ->
                                Arrays.stream(Where.values()).map(where -> Arguments.of(operation, role, where))));
    }

    @ParameterizedTest(name = "{0} as {1} of {2}")
    @MethodSource("table")
    void isOpenToThoseWhoHoldAMandateForItAndToNobodyElse(Operation operation, Role role, Where where) {
        mandates.take(somebody, role, scope(where));

        if (operation.may.contains(role) && where.inScope) {
            assertThatNoException().isThrownBy(() -> act(operation));
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> act(operation));
        }
    }

    @Test
    void isClosedToThoseWithoutAMandate() {
        for (var operation : Operation.values()) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> act(operation));
        }
    }

    private void act(Operation operation) {
        switch (operation) {
            case CHANGE ->
                campaigns.change(
                        draft, complete().behind(organisation("casa-mares")).plan(), somebody);
            case RENAME -> campaigns.rename(draft, new Slug("the-other"), somebody);
            case GO_LIVE -> campaigns.goLive(draft, somebody);
            case END -> {
                campaigns.goLive(draft, accounts.person("organizer"));
                campaigns.end(draft, somebody);
            }
            case READ -> mandates.require(somebody, CampaignRight.READ, campaigns.scopes(draft));
            case SEE_TEAM -> team.of(draft, somebody);
        }
    }

    private Scope scope(Where where) {
        return switch (where) {
            case PLATFORM -> Scope.PLATFORM;
            case CAMPAIGN -> Scope.of(draft);
            case ORGANISATION -> Scope.of(organisation("casa-mares"));
            case ANOTHER_CAMPAIGN -> Scope.of(start("another-one"));
            case ANOTHER_ORGANISATION -> Scope.of(organisation("atlantic-corridor"));
        };
    }

    private CampaignId start(String slug) {
        var plan = complete().behind(organisation("casa-mares")).plan();
        return campaigns.start(new StartCampaign(new Slug(slug), plan), accounts.person("organizer"));
    }

    private OrganisationId organisation(String slug) {
        return organisations.bySlug(new Slug(slug)).orElseThrow().id();
    }
}
