package org.sextant.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** From when until when petitions can be signed, on each database. */
abstract class DeadlinesCases {

    private static final LocalizedText REASON = LocalizedText.of(Language.EN, "The vote was moved.");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Deadlines deadlines;

    private PetitionScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new PetitionScene(beans);
    }

    @Test
    void keepAnApprovedPetitionFromThePublicUntilItsFirstDay() {
        var id = scene.draft();
        deadlines.openOn(id, Optional.of(scene.today().plusDays(3)), scene.esther());

        scene.publish(id);

        var scheduled = scene.summary(id);
        assertThat(scheduled.state()).isEqualTo(PetitionState.SCHEDULED);
        assertThat(scheduled.isPublic()).isFalse();
        assertThat(scene.petitions().open()).extracting(PetitionSummary::id).doesNotContain(id);
        assertThat(scene.publicPetitions().everOpen())
                .extracting(PetitionSummary::id)
                .doesNotContain(id);
        assertThat(scene.petitions().byCode(scheduled.code())).isEmpty();
        assertThat(scene.petitions().published(scheduled.slug(), Language.EN, 1))
                .isEmpty();

        deadlines.openOn(id, Optional.empty(), scene.esther());

        assertThat(scene.summary(id).state()).isEqualTo(PetitionState.OPEN);
    }

    @Test
    void areMovedFreelyUntilTheFirstDayHasCome() {
        var id = scheduled();
        var first = scene.today().plusDays(30);
        var last = scene.today().plusDays(40);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> deadlines.plan(id, Optional.of(first), Optional.of(last), scene.somebody()));
        assertThatExceptionOfType(LastDayOver.class)
                .isThrownBy(() -> deadlines.plan(id, Optional.of(last), Optional.of(first), scene.esther()));
        deadlines.plan(id, Optional.of(first), Optional.of(last), scene.esther());

        assertThat(scene.summary(id).state()).isEqualTo(PetitionState.SCHEDULED);
        assertThat(scene.summary(id).opens()).contains(first);
        assertThat(scene.summary(id).lastDay()).contains(last);
    }

    @Test
    void areNotMovedByWhoReadOthersBefore() {
        var read = scene.summary(scheduled());
        var first = scene.today().plusDays(30);
        var day = Optional.of(first);
        deadlines.plan(read.id(), day, Optional.of(first.plusDays(10)), scene.giulia());

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> deadlines.plan(read, Optional.of(first.plusDays(9)), day, scene.esther()));
        deadlines.plan(scene.summary(read.id()), Optional.of(first.plusDays(2)), Optional.empty(), scene.esther());

        assertThat(scene.summary(read.id()).opens()).contains(first.plusDays(2));
    }

    @Test
    void areTakenBackBeforeTheFirstDayAndTakeTwoPeopleAnew() {
        var id = scheduled();
        scene.petitions().change(id, PetitionScene.worded("We live and work here."), scene.esther());
        scene.publish(id);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> deadlines.takeBack(id, scene.somebody()));
        deadlines.takeBack(id, scene.esther());

        var draft = scene.summary(id);
        assertThat(draft.state()).isEqualTo(PetitionState.DRAFT);
        assertThat(draft.wordings()).isEmpty();
        assertThat(draft.newest(Language.EN))
                .map(wording -> wording.text().body())
                .contains("We live and work here.");
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> deadlines.takeBack(id, scene.esther()));
        scene.publish(id);
        assertThat(scene.summary(id).wordingFor(Language.EN))
                .map(WordingSummary::version)
                .contains(1);
    }

    @Test
    void areNotTakenBackOnceItIsOpen() {
        var id = scene.open().id();

        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> deadlines.takeBack(id, scene.esther()));
        assertThatExceptionOfType(WrongPetitionState.class)
                .isThrownBy(() -> deadlines.plan(id, Optional.empty(), Optional.empty(), scene.esther()));
    }

    private PetitionId scheduled() {
        var id = scene.draft();
        deadlines.openOn(id, Optional.of(scene.today().plusDays(3)), scene.esther());
        scene.publish(id);
        return id;
    }

    @Test
    void areExtendedWithAReasonByOrganizersAlone() {
        var texts = Map.of(Language.EN, new PetitionText("Let us stay", "We live here."));
        var last = scene.today().plusDays(10);
        var id = scene.open(PetitionScene.plan(texts, Optional.of(last))).id();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> deadlines.extend(id, last.plusDays(5), REASON, scene.somebody()));
        deadlines.extend(id, last.plusDays(5), REASON, scene.giulia());

        assertThat(scene.summary(id).lastDay()).contains(last.plusDays(5));
        var again = LocalizedText.of(Language.EN, "It was moved once more.");
        deadlines.extend(id, last.plusDays(9), again, scene.giulia());

        assertThat(scene.summary(id).lastDay()).contains(last.plusDays(9));
        assertThat(scene.summary(id).extensions()).extracting(Extension::reason).containsExactly(REASON, again);
    }

    @Test
    void takeTheAnswerThatCameAfterTheLastDay() {
        var texts = Map.of(Language.EN, new PetitionText("Let us stay", "We live here."));
        var id = scene.open(PetitionScene.plan(texts, Optional.of(scene.today().plusDays(10))))
                .id();
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> deadlines.answer(id, scene.esther()));
        scene.endYesterday(id);
        assertThat(scene.summary(id).waitsForAnswer()).isTrue();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> deadlines.answer(id, scene.somebody()));
        deadlines.answer(id, scene.esther());

        assertThat(scene.summary(id).closing()).contains(Closing.ANSWERED);
        assertThat(scene.summary(id).waitsForAnswer()).isFalse();
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> deadlines.answer(id, scene.esther()));
    }

    @Test
    void endWithTheAnswer() {
        var id = scene.open().id();

        deadlines.close(id, Closing.ANSWERED, scene.esther());

        assertThat(scene.summary(id).state()).isEqualTo(PetitionState.CLOSED);
        assertThat(scene.summary(id).closing()).contains(Closing.ANSWERED);
        assertThat(scene.summary(id).endedOn()).contains(scene.today());
        assertThat(scene.publicPetitions().everOpen())
                .extracting(PetitionSummary::id)
                .contains(id);
    }
}
