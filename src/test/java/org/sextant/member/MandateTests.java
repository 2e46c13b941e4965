package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.member.MemberFixtures.IDS;
import static org.sextant.member.MemberFixtures.NOON;
import static org.sextant.member.MemberFixtures.mandate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

class MandateTests {

    private static final Scope CAMPAIGN = Scope.of(CampaignId.fresh(IDS));
    private static final Instant LATER = NOON.plus(Duration.ofDays(1));

    @Test
    void holdsUntilItsEndAndNotAtIt() {
        var mandate = mandate(Role.MEMBER, CAMPAIGN, Optional.of(LATER));

        assertThat(mandate.holds(NOON)).isTrue();
        assertThat(mandate.holds(LATER.minusMillis(1))).isTrue();
        assertThat(mandate.holds(LATER)).isFalse();
    }

    @Test
    void holdsForGoodWithoutAnEnd() {
        assertThat(mandate(Role.MEMBER, CAMPAIGN, Optional.empty()).holds(NOON.plus(Duration.ofDays(9999))))
                .isTrue();
    }

    @Test
    void holdsNoMoreOnceItWasEnded() {
        var mandate = mandate(Role.MEMBER, CAMPAIGN, Optional.empty());

        mandate.end(LATER);

        assertThat(mandate.holds(LATER)).isFalse();
    }

    @Test
    void givesItsRoleInItsScopeAndNothingElse() {
        var mandate = mandate(Role.COORDINATOR, CAMPAIGN, Optional.empty());

        assertThat(mandate.gives(Role.COORDINATOR, CAMPAIGN)).isTrue();
        assertThat(mandate.gives(Role.ORGANIZER, CAMPAIGN)).isFalse();
        assertThat(mandate.gives(Role.COORDINATOR, Scope.PLATFORM)).isFalse();
        assertThat(mandate.gives(Role.COORDINATOR, Scope.of(CampaignId.fresh(IDS))))
                .isFalse();
    }

    @Test
    void holdsFromItsDayOnAndSaysSo() {
        var given = new GiveMandate(PersonId.fresh(IDS), Role.MEMBER, CAMPAIGN, Optional.of(LATER), Optional.empty());
        var mandate = new Mandate(MandateId.fresh(IDS), given, Optional.empty(), NOON);

        assertThat(mandate.holds(LATER.minusMillis(1))).isFalse();
        assertThat(mandate.holds(LATER)).isTrue();
        assertThat(mandate.summary().since()).isEqualTo(LATER);
        assertThat(mandate.summary().isToCome(NOON)).isTrue();
        assertThat(mandate.summary().isToCome(LATER)).isFalse();
    }

    @Test
    void neverHoldsIfItWasTakenBack() {
        var given = new GiveMandate(PersonId.fresh(IDS), Role.MEMBER, CAMPAIGN, Optional.of(LATER), Optional.empty());
        var mandate = new Mandate(MandateId.fresh(IDS), given, Optional.empty(), NOON);

        mandate.end(NOON);

        assertThat(mandate.holds(LATER)).isFalse();
    }

    @Test
    void keepsThePlatformAsAdministratorAndACampaignAsOrganizer() {
        assertThat(mandate(Role.ADMINISTRATOR, Scope.PLATFORM, Optional.empty()).keepsItsScope())
                .isTrue();
        assertThat(mandate(Role.ORGANIZER, CAMPAIGN, Optional.empty()).keepsItsScope())
                .isTrue();
        assertThat(mandate(Role.ORGANIZER, Scope.PLATFORM, Optional.empty()).keepsItsScope())
                .isFalse();
        assertThat(mandate(Role.COORDINATOR, CAMPAIGN, Optional.empty()).keepsItsScope())
                .isFalse();
        assertThat(mandate(Role.ORGANIZER, Scope.of(OrganisationId.fresh(IDS)), Optional.empty())
                        .keepsItsScope())
                .isFalse();
    }

    @Test
    void saysItsLastDayAndNotTheFirstWithout() {
        var summary = mandate(Role.MEMBER, CAMPAIGN, Optional.of(Instant.parse("2026-12-01T00:00:00Z")))
                .summary();

        assertThat(summary.lastMoment()).contains(Instant.parse("2026-11-30T23:59:59.999Z"));
    }
}
