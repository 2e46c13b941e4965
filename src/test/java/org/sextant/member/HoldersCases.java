package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How many hold what in a scope and in those that reach into it, on each database. */
abstract class HoldersCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Holders holders;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Ids ids;

    @Autowired
    private Clock clock;

    private MemberScene scene;
    private Scope campaign;
    private Scope organisation;
    private PersonId organizer;

    @BeforeEach
    void makeTheScene() {
        scene = new MemberScene(beans);
        campaign = Scope.of(CampaignId.fresh(ids));
        organisation = Scope.of(OrganisationId.fresh(ids));
        organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
    }

    @Test
    void countEachPersonOnceHoweverManyRolesAndScopes() {
        mandates.take(organizer, Role.COORDINATOR, campaign);
        mandates.take(organizer, Role.ORGANIZER, organisation);
        scene.somebodyAs(Role.ORGANIZER, organisation);
        scene.somebodyAs(Role.MEMBER, campaign);
        scene.somebodyAs(Role.MEMBER, campaign);

        assertThat(in(campaign, (role, kind) -> role == Role.ORGANIZER && kind != Scope.Kind.PLATFORM))
                .isEqualTo(2);
        assertThat(in(campaign, (role, kind) -> role == Role.ORGANIZER && kind == Scope.Kind.CAMPAIGN))
                .isEqualTo(1);
        assertThat(in(campaign, (_, kind) -> kind != Scope.Kind.PLATFORM)).isEqualTo(4);
        assertThat(in(campaign, (role, kind) -> role == Role.MEMBER && kind != Scope.Kind.PLATFORM))
                .isEqualTo(2);
        assertThat(in(campaign, (role, kind) -> role == Role.TRANSLATOR && kind != Scope.Kind.PLATFORM))
                .isZero();
    }

    @Test
    void countWhatHoldsNowAlone() {
        var now = clock.instant();
        var later = new GiveMandate(
                scene.somebody("Later"),
                Role.TRANSLATOR,
                campaign,
                Optional.of(now.plus(Duration.ofDays(3))),
                Optional.empty());
        mandates.give(later, organizer);
        var left = scene.somebodyAs(Role.TRANSLATOR, campaign);
        mandates.of(left).forEach(mandate -> mandates.end(mandate.id(), left));

        assertThat(in(campaign, (role, kind) -> role == Role.TRANSLATOR && kind == Scope.Kind.CAMPAIGN))
                .isZero();
    }

    @Test
    void countThoseOfThePlatformToo() {
        var before = in(campaign, (role, kind) -> role == Role.MODERATOR && kind == Scope.Kind.PLATFORM);
        scene.somebodyAs(Role.MODERATOR, Scope.PLATFORM);

        assertThat(in(campaign, (role, kind) -> role == Role.MODERATOR && kind == Scope.Kind.PLATFORM))
                .isEqualTo(before + 1);
    }

    @Test
    void tellNobodyFromElsewhere() {
        var stranger = scene.somebody("Jonas");

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> holders.numbers(stranger, campaign));
    }

    private long in(Scope scope, BiPredicate<Role, Scope.Kind> held) {
        return holders.numbers(organizer, scope, organisation).of(held);
    }
}
