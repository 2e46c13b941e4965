package org.sextant.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.petition.PetitionScene.plan;
import static org.sextant.petition.PetitionScene.worded;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;

class PetitionTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Ids IDS = new Ids(Clock.fixed(NOON, ZoneOffset.UTC), new Random(1));
    private static final PersonId ESTHER = new PersonId(IDS.next());
    private static final PersonId GIULIA = new PersonId(IDS.next());

    @Test
    void opensOnceASecondPersonApprovesWhatAFirstProposed() {
        var petition = petition(worded("We live here."));

        petition.propose(ESTHER, NOON);
        assertThat(petition.summary(NOON).state()).isEqualTo(PetitionState.PROPOSED);
        petition.approve(GIULIA, NOON);

        assertThat(petition.isOpen(NOON)).isTrue();
        assertThat(petition.summary(NOON).drafts()).isEmpty();
        assertThat(petition.summary(NOON).wordings()).containsOnlyKeys(Language.EN);
    }

    @Test
    void isNotApprovedByWhoProposedIt() {
        var petition = petition(worded("We live here."));
        petition.propose(ESTHER, NOON);

        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> petition.approve(ESTHER, NOON));

        assertThat(petition.summary(NOON).isPublic()).isFalse();
    }

    @Test
    void isApprovedOnlyAfterItWasProposed() {
        var petition = petition(worded("We live here."));

        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> petition.approve(GIULIA, NOON));
    }

    @Test
    void takesItsProposalBackWhenItChanges() {
        var petition = petition(worded("We live here."));
        petition.propose(ESTHER, NOON);

        petition.change(worded("We live and work here."), IDS, NOON);

        assertThat(petition.summary(NOON).state()).isEqualTo(PetitionState.DRAFT);
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> petition.approve(GIULIA, NOON));
    }

    @Test
    void keepsWhatWasSignedWhenANewVersionIsPublished() {
        var petition = open(worded("We live here."));

        petition.change(worded("We live and work here."), IDS, NOON);
        assertThat(petition.summary(NOON)
                        .wordingFor(Language.EN)
                        .orElseThrow()
                        .text()
                        .body())
                .isEqualTo("We live here.");
        petition.propose(ESTHER, NOON);
        petition.approve(GIULIA, NOON);

        assertThat(petition.everyApprovedWording())
                .extracting(WordingSummary::version, wording -> wording.text().body())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, "We live here."),
                        org.assertj.core.api.Assertions.tuple(2, "We live and work here."));
        assertThat(petition.summary(NOON).wordingFor(Language.EN).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void proposesNothingWhenTheWordingIsWhatItWas() {
        var petition = open(worded("We live here."));

        petition.change(worded("We live here.\r\n"), IDS, NOON);

        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> petition.propose(ESTHER, NOON));
    }

    @Test
    void closesAtTheEndOfItsLastDayInTheZoneOfTheCampaign() {
        var texts = Map.of(Language.EN, new PetitionText("Let us stay", "We live here."));
        var petition = open(plan(texts, Optional.of(LocalDate.of(2026, 11, 30))));
        var midnightInDouala = Instant.parse("2026-11-30T23:00:00Z");

        assertThat(petition.isOpen(midnightInDouala.minusNanos(1))).isTrue();
        assertThat(petition.isOpen(midnightInDouala)).isFalse();
        assertThat(petition.summary(midnightInDouala).state()).isEqualTo(PetitionState.CLOSED);
    }

    @Test
    void speaksToSomebodyElseOnlyOnceASecondPersonAgrees() {
        var petition = open(worded("We live here."));
        var before = petition.summary(NOON);
        var plan = worded("We live here.");
        var turned = new PetitionPlan(
                plan.texts(), LocalizedText.of(Language.EN, "the king"), 5, plan.lastDay(), plan.organisations());

        petition.change(turned, IDS, NOON);
        assertThat(petition.summary(NOON).addressee()).isEqualTo(before.addressee());
        assertThat(petition.summary(NOON).goal()).isEqualTo(before.goal());
        assertThat(petition.summary(NOON).newestPlea()).isEqualTo(turned.plea());
        petition.propose(ESTHER, NOON);
        petition.approve(GIULIA, NOON);

        assertThat(petition.summary(NOON).addressee()).isEqualTo(turned.addressee());
        assertThat(petition.summary(NOON).goal()).isEqualTo(5);
        assertThat(petition.summary(NOON).hasDraft()).isFalse();
        assertThat(petition.summary(NOON).wordingFor(Language.EN).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void wantsANameOfEverybodyOnlyOnceASecondPersonAgrees() {
        var petition = open(worded("We live here."));

        petition.change(worded("We live here.").withNames(), IDS, NOON);
        assertThat(petition.summary(NOON).nameNeeded()).isFalse();
        assertThat(petition.summary(NOON).plan().nameNeeded()).isTrue();
        petition.propose(ESTHER, NOON);
        petition.approve(GIULIA, NOON);

        assertThat(petition.summary(NOON).nameNeeded()).isTrue();
    }

    @Test
    void isNeitherProposedNorApprovedOnceItsLastDayIsOver() {
        var texts = Map.of(Language.EN, new PetitionText("Let us stay", "We live here."));
        var petition = petition(plan(texts, Optional.of(LocalDate.of(2026, 11, 30))));
        var tooLate = Instant.parse("2026-12-01T09:00:00Z");

        assertThatExceptionOfType(LastDayOver.class).isThrownBy(() -> petition.propose(ESTHER, tooLate));
        petition.propose(ESTHER, NOON);
        assertThatExceptionOfType(LastDayOver.class).isThrownBy(() -> petition.approve(GIULIA, tooLate));

        assertThat(petition.summary(tooLate).isPublic()).isFalse();
    }

    @Test
    void refusesEverythingOnceItIsClosed() {
        var petition = open(worded("We live here."));

        petition.term().close(Closing.ANSWERED, NOON);

        assertThatExceptionOfType(PetitionClosed.class).isThrownBy(() -> petition.change(worded("No."), IDS, NOON));
        assertThatExceptionOfType(PetitionClosed.class).isThrownBy(() -> petition.propose(ESTHER, NOON));
        assertThatExceptionOfType(PetitionClosed.class).isThrownBy(() -> petition.approve(GIULIA, NOON));
        assertThatExceptionOfType(WrongPetitionState.class)
                .isThrownBy(() -> petition.term().close(Closing.ANSWERED, NOON));
    }

    @Test
    void goesBackToThoseWhoWroteIt() {
        var petition = petition(worded("We live here."));
        petition.propose(ESTHER, NOON);

        petition.sendBack();

        assertThat(petition.summary(NOON).state()).isEqualTo(PetitionState.DRAFT);
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(petition::sendBack);
    }

    @Test
    void isReadInTheReadersLanguageElseInEnglishElseInAny() {
        var texts = Map.of(
                Language.PT, new PetitionText("Ficar", "Vivemos aqui."),
                Language.AR, new PetitionText("نبقى", "نعيش هنا."));
        var summary = open(plan(texts, Optional.empty())).summary(NOON);

        assertThat(summary.wordingFor(Language.AR))
                .map(WordingSummary::language)
                .contains(Language.AR);
        assertThat(summary.wordingFor(Language.FR))
                .map(WordingSummary::language)
                .contains(Language.PT);
    }

    private static Petition open(PetitionPlan plan) {
        var petition = petition(plan);
        petition.propose(ESTHER, NOON);
        petition.approve(GIULIA, NOON);
        return petition;
    }

    private static Petition petition(PetitionPlan plan) {
        var start = new StartPetition(new CampaignId(IDS.next()), PetitionScene.freshSlug(), plan);
        return new Petition(PetitionId.fresh(IDS), start, "abc346", NOON.atZone(ZoneId.of("Africa/Douala")), IDS);
    }
}
