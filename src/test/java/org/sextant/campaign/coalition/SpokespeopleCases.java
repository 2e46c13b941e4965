package org.sextant.campaign.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.notice.Notices;
import org.sextant.shell.RoutePolicies;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** Who speaks for the partners of a campaign, on each database. */
abstract class SpokespeopleCases extends Partnered {

    @Autowired
    private Spokespeople spokespeople;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Notices notices;

    private PersonId nora;

    @BeforeEach
    void joinIt() {
        join();
        nora = scene.somebodyAs(Role.MEMBER, Scope.of(harbour));
    }

    @Test
    void areKnownToTheTeamAndNamedToThePublicByTheirOwnWordAlone() {
        choose(nora);
        assertThat(spokespeople.of(campaign, organizer).get(harbour))
                .isEqualTo(new Spokesperson(nora, "MEMBER", false));
        assertThat(spokespeople.publicly(campaign)).isEmpty();
        assertThat(notices.of(nora)).hasSize(1);
        assertThat(beans.getBean(RoutePolicies.class).concerns(nora, "coalition"))
                .isTrue();

        spokespeople.consent(campaign, harbour, true, nora);
        assertThat(spokespeople.publicly(campaign)).containsEntry(harbour, "MEMBER");
        spokespeople.consent(campaign, harbour, false, nora);
        assertThat(spokespeople.publicly(campaign)).isEmpty();
    }

    @Test
    void doNotConsentForOneAnother() {
        choose(nora);
        spokespeople.consent(campaign, harbour, true, nora);
        assertThatExceptionOfType(NotAsked.class)
                .isThrownBy(() -> spokespeople.consent(campaign, harbour, true, ofHarbour));

        choose(ofHarbour);

        assertThat(spokespeople.publicly(campaign)).isEmpty();
        assertThat(spokespeople.spokenBy(nora)).isEmpty();
    }

    @Test
    void areOfThePartnersOwnPeopleAndChosenByIt() {
        assertThatExceptionOfType(NotOfThePartner.class).isThrownBy(() -> choose(organizer));
        for (var other : Set.of(organizer, ofFounders, nora)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> spokespeople.choose(campaign, harbour, Optional.of(nora), other));
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> spokespeople.of(campaign, scene.somebody()));
    }

    @Test
    void speakNoMoreOnceTheyOrTheirOrganisationHaveLeft() {
        choose(nora);
        spokespeople.consent(campaign, harbour, true, nora);
        mandates.of(nora).forEach(held -> mandates.end(held.id(), nora));
        assertThat(spokespeople.publicly(campaign)).isEmpty();

        choose(ofHarbour);
        leaving.leave(campaign, harbour, Set.of(), ofHarbour);
        coalition.invite(campaign, harbour, organizer);
        coalition.agree(campaign, harbour, ofHarbour);
        assertThat(spokespeople.of(campaign, organizer)).doesNotContainKey(harbour);
    }

    private void choose(PersonId person) {
        spokespeople.choose(campaign, harbour, Optional.of(person), ofHarbour);
    }
}
