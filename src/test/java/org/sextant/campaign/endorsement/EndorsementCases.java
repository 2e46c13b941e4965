package org.sextant.campaign.endorsement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.moderation.Decide;
import org.sextant.moderation.Decision;
import org.sextant.moderation.Ground;
import org.sextant.moderation.Kind;
import org.sextant.moderation.MatterSummary;
import org.sextant.moderation.Matters;
import org.sextant.moderation.Reason;
import org.sextant.moderation.Reference;
import org.sextant.moderation.ReportIt;
import org.sextant.moderation.Reports;
import org.sextant.moderation.Subjects;
import org.sextant.programme.NoSuchDemand;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The demands that an organisation endorses, on each database. */
abstract class EndorsementCases {

    private static final DemandId RATIFY = new DemandId("ratify-icrmw");
    private static final DemandId SERVICES = new DemandId("public-services");
    private static final Optional<Reservation> ONLY_IF = Optional.of(new Reservation(
            LocalizedText.of(Language.EN, "Only with article 77.").with(Language.FR, "Avec l’article 77.")));

    private static final Reason WHY = new Reason("It speaks ill of people.");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Endorsements endorsements;

    @Autowired
    private Reports reports;

    @Autowired
    private Matters matters;

    @Autowired
    private Subjects subjects;

    private CampaignScene scene;
    private OrganisationId harbour;
    private PersonId ofHarbour;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        harbour = scene.organisation();
        ofHarbour = scene.somebodyAs(Role.ORGANIZER, Scope.of(harbour));
    }

    @Test
    void standWithTheirReservationAtTheDemandAndAtTheOrganisation() {
        endorsements.endorse(harbour, RATIFY, ONLY_IF, ofHarbour);

        assertThat(endorsements.of(harbour))
                .extracting(EndorsementSummary::demand, EndorsementSummary::reservation)
                .containsExactly(tuple(RATIFY, ONLY_IF));
        assertThat(endorsements.ofDemand(RATIFY))
                .filteredOn(one -> one.organisation().id().equals(harbour))
                .extracting(EndorsementSummary::reservation)
                .containsExactly(ONLY_IF);
    }

    @Test
    void standAtTheCampaignsOfThePartnersThatCarryTheDemand() {
        var other = scene.organisation();
        var campaign = scene.draft(scene.plan().behind(harbour).carrying(RATIFY));
        endorsements.endorse(harbour, RATIFY, ONLY_IF, ofHarbour);
        endorsements.endorse(harbour, SERVICES, Optional.empty(), ofHarbour);
        endorsements.endorse(other, RATIFY, Optional.empty(), scene.somebodyAs(Role.SPOKESPERSON, Scope.of(other)));

        assertThat(endorsements.of(scene.summary(campaign)))
                .extracting(one -> one.organisation().id(), EndorsementSummary::demand)
                .containsExactly(tuple(harbour, RATIFY));
    }

    @Test
    void areSaidAnewAndWithdrawn() {
        endorsements.endorse(harbour, RATIFY, ONLY_IF, ofHarbour);
        var since = endorsements.of(harbour).getFirst().since();
        endorsements.endorse(harbour, RATIFY, Optional.empty(), ofHarbour);
        assertThat(endorsements.of(harbour).getFirst().reservation()).isEmpty();
        assertThat(endorsements.of(harbour).getFirst().since()).isEqualTo(since);

        endorsements.withdraw(harbour, RATIFY, ofHarbour);

        assertThat(endorsements.of(harbour)).isEmpty();
        assertThatExceptionOfType(NotEndorsed.class)
                .isThrownBy(() -> endorsements.withdraw(harbour, RATIFY, ofHarbour));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areSaidByThoseWhoSpeakForThatVeryOrganisation(Role role) {
        var somebody = scene.somebodyAs(role, Scope.of(harbour));

        if (EndorsementRight.ENDORSE.roles().contains(role)) {
            assertThatNoException().isThrownBy(() -> endorsements.endorse(harbour, RATIFY, Optional.empty(), somebody));
            assertThat(endorsements.spokenForBy(somebody)).hasSize(1);
        } else {
            refuse(somebody);
            assertThat(endorsements.spokenForBy(somebody)).isEmpty();
        }
        for (var other : List.of(scene.organizer(), scene.somebodyAs(role, Scope.of(scene.organisation())))) {
            refuse(other);
        }
    }

    @Test
    void areHiddenWithAReasonUntilTheLastWordOfAnotherModerator() {
        endorsements.endorse(harbour, RATIFY, ONLY_IF, ofHarbour);
        var about = about(endorsements.of(harbour).getFirst());
        var id = hidden(about);

        assertThat(endorsements.of(harbour)).isEmpty();
        assertThat(endorsements.ofDemand(RATIFY))
                .noneMatch(one -> one.organisation().id().equals(harbour));
        assertThat(endorsements.own(harbour, ofHarbour)).singleElement().matches(EndorsementSummary::hidden);
        assertThat(subjects.find(about)).isEmpty();
        assertThat(subjects.said(about)).isEqualTo(ONLY_IF.map(Reservation::text));
        assertThat(asked(ofHarbour)).containsExactly(id);
        assertThat(matters.byId(id, ofHarbour)
                        .orElseThrow()
                        .decided()
                        .orElseThrow()
                        .reason())
                .isEqualTo(WHY.text());

        matters.appeal(id, new Reason("So our statute says."), ofHarbour);
        assertThat(asked(ofHarbour)).isEmpty();
        matters.answer(id, false, WHY, scene.somebodyAs(Role.MODERATOR, Scope.PLATFORM));

        assertThat(endorsements.of(harbour)).hasSize(1);
        assertThat(subjects.find(about)).isPresent();
    }

    @Test
    void areShownAgainWithOtherWordsAndNotWithTheSame() {
        endorsements.endorse(harbour, RATIFY, ONLY_IF, ofHarbour);
        hidden(about(endorsements.of(harbour).getFirst()));

        endorsements.endorse(harbour, RATIFY, ONLY_IF, ofHarbour);
        assertThat(endorsements.of(harbour)).isEmpty();

        endorsements.endorse(harbour, RATIFY, Optional.empty(), ofHarbour);
        assertThat(endorsements.of(harbour)).hasSize(1);
    }

    @Test
    void cannotBeReportedWhereTheySayNothing() {
        endorsements.endorse(harbour, RATIFY, Optional.empty(), ofHarbour);

        assertThat(subjects.known(about(endorsements.of(harbour).getFirst()))).isEmpty();
        assertThat(subjects.known(new Reference(Kind.ENDORSEMENT, "ratify-icrmw")))
                .isEmpty();
    }

    private static Reference about(EndorsementSummary endorsement) {
        return new Reference(Kind.ENDORSEMENT, endorsement.address());
    }

    private UUID hidden(Reference about) {
        var moderator = scene.somebodyAs(Role.MODERATOR, Scope.PLATFORM);
        reports.take(new ReportIt(about, Ground.HATE, "", Optional.empty(), Language.EN));
        var id = matters.waitingFor(moderator).stream()
                .filter(matter -> matter.about().equals(about))
                .findFirst()
                .orElseThrow()
                .id();
        matters.decide(id, new Decide(Decision.HIDDEN, WHY, Optional.empty()), moderator);
        return id;
    }

    private List<UUID> asked(PersonId person) {
        return matters.toBeChanged(person).stream().map(MatterSummary::id).toList();
    }

    @Test
    void areOfWhatTheProgrammeDemandsAndNotWithoutEnd() {
        assertThatExceptionOfType(NoSuchDemand.class)
                .isThrownBy(
                        () -> endorsements.endorse(harbour, new DemandId("free-beer"), Optional.empty(), ofHarbour));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reservation(LocalizedText.of(Language.EN, "x".repeat(Reservation.MOST + 1))));
    }

    private void refuse(PersonId somebody) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> endorsements.own(harbour, somebody));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> endorsements.endorse(harbour, RATIFY, Optional.empty(), somebody));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> endorsements.withdraw(harbour, RATIFY, somebody));
    }
}
