package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sextant.campaign.CampaignFixtures.WHY;
import static org.sextant.campaign.PlanFixture.complete;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
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
        SUBMIT_FOR_REVIEW(Role.ORGANIZER),
        TAKE_BACK(Role.ORGANIZER),
        SEND_BACK(Role.ORGANIZER),
        APPROVE(Role.ORGANIZER),
        PAUSE(Role.ORGANIZER),
        RESUME(Role.ORGANIZER),
        PROPOSE_END(Role.ORGANIZER),
        AGREE_TO_END(Role.ORGANIZER),
        STOP_END(Role.ORGANIZER),
        READ(Role.values()),
        READ_HISTORY(Role.values()),
        SEE_TEAM(Role.ADMINISTRATOR, Role.ORGANIZER, Role.COORDINATOR);

        /** What a moderator may do as well, but for the platform alone. */
        private static final Set<Operation> SECOND_PERSON = EnumSet.of(SEND_BACK, APPROVE, AGREE_TO_END, STOP_END);

        private final Set<Role> may;

        Operation(Role... may) {
            this.may = EnumSet.copyOf(Arrays.asList(may));
        }

        boolean isOpenTo(Role role, Where where) {
            return (may.contains(role) && where.inScope)
                    || (role == Role.MODERATOR && where == Where.PLATFORM && SECOND_PERSON.contains(this));
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
    private Turns turns;

    @Autowired
    private Team team;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Organisations organisations;

    @Autowired
    private DemoAccounts accounts;

    private CampaignId draft;
    private PersonId organizer;
    private PersonId somebody;

    @BeforeEach
    void start() {
        organizer = accounts.person("organizer");
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

        if (operation.isOpenTo(role, where)) {
            assertThatNoException().isThrownBy(() -> act(operation));
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> act(operation));
        }
    }

    @Test
    void isClosedToThoseWithoutAMandate() {
        for (var operation : Operation.values()) {
            draft = start("of-" + operation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> act(operation));
        }
    }

    private void act(Operation operation) {
        switch (operation) {
            case CHANGE -> change(campaigns.byId(draft).orElseThrow().slug());
            case RENAME -> change(new Slug("the-other"));
            case GO_LIVE -> campaigns.goLive(draft, somebody);
            case SUBMIT_FOR_REVIEW -> turns.submitForReview(draft, somebody);
            case TAKE_BACK, SEND_BACK, APPROVE -> decide(operation);
            case PAUSE, RESUME, PROPOSE_END, AGREE_TO_END, STOP_END -> turn(operation);
            case READ -> mandates.require(somebody, CampaignRight.READ, campaigns.scopes(draft));
            case READ_HISTORY -> turns.of(draft, somebody);
            case SEE_TEAM -> team.of(draft, somebody);
        }
    }

    private void change(Slug slug) {
        var plan = complete().behind(organisation("casa-mares")).plan();
        campaigns.change(campaigns.byId(draft).orElseThrow(), slug, plan, somebody);
    }

    private void decide(Operation operation) {
        turns.submitForReview(draft, organizer);
        switch (operation) {
            case TAKE_BACK -> turns.takeBack(draft, somebody);
            case SEND_BACK -> turns.sendBack(draft, WHY, somebody);
            default -> turns.approve(campaigns.byId(draft).orElseThrow(), somebody);
        }
    }

    private void turn(Operation operation) {
        campaigns.goLive(draft, organizer);
        switch (operation) {
            case PAUSE -> turns.pause(draft, WHY, somebody);
            case RESUME -> {
                turns.pause(draft, WHY, organizer);
                turns.resume(draft, somebody);
            }
            case PROPOSE_END -> turns.proposeEnd(draft, End.of(Outcome.WON), WHY, somebody);
            default -> {
                turns.proposeEnd(draft, End.of(Outcome.WON), WHY, organizer);
                end(operation);
            }
        }
    }

    private void end(Operation operation) {
        if (operation == Operation.AGREE_TO_END) {
            turns.agreeToEnd(campaigns.byId(draft).orElseThrow(), somebody);
        } else {
            turns.stopEnd(draft, WHY, somebody);
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
