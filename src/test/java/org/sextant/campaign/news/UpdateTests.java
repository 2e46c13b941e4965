package org.sextant.campaign.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.UpdateId;

/** An update … */
class UpdateTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Ids IDS = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));

    private final Update update = new Update(UpdateId.fresh(IDS), CampaignId.fresh(IDS), said("We met them."), NOON);

    @Test
    void changesWithoutAWordWhileItIsADraft() {
        update.change(said("We met three of them."));

        assertThat(update.summary().text()).isEqualTo(said("We met three of them."));
        assertThat(update.summary().corrections()).isEmpty();
    }

    @Test
    void changesOnlyWithAMarkOnceItIsPublic() {
        update.publish(1, NOON);

        assertThatExceptionOfType(WrongUpdateState.class).isThrownBy(() -> update.change(said("Nobody knows.")));
        update.correct(said("We met four of them."), english("It was four."), NOON.plus(Duration.ofHours(2)));

        assertThat(update.summary().corrections())
                .containsExactly(new Correction(NOON.plus(Duration.ofHours(2)), english("It was four.")));
        assertThat(update.summary().lastChanged()).contains(NOON.plus(Duration.ofHours(2)));
    }

    @Test
    void isTakenDownWithAReasonAndPutBack() {
        update.publish(1, NOON);

        update.takeDown(english("It named somebody."), NOON);
        assertThat(update.summary().reason()).contains(english("It named somebody."));
        assertThat(update.summary().isPublished()).isFalse();

        update.putBack();
        assertThat(update.summary().reason()).isEmpty();
        assertThat(update.summary().isPublished()).isTrue();
        assertThat(update.summary().number()).contains(1);
    }

    @Test
    void isPublishedOnce() {
        update.publish(1, NOON);

        assertThatExceptionOfType(WrongUpdateState.class).isThrownBy(() -> update.publish(2, NOON));
        assertThatExceptionOfType(WrongUpdateState.class).isThrownBy(update::requireDraft);
    }

    @Test
    void isNotCorrectedForEver() {
        update.publish(1, NOON);
        for (var times = 0; times < Update.MOST_CORRECTIONS; times++) {
            update.correct(said("Again."), english("Again."), NOON);
        }

        assertThatIllegalStateException().isThrownBy(() -> update.correct(said("Again."), english("Again."), NOON));
    }

    @Test
    void hasATitleInEachLanguageOfItsText() {
        var inTwo = new LocalizedText(Map.of(Language.EN, "Met", Language.AR, "التقينا"));

        assertThatIllegalArgumentException().isThrownBy(() -> new UpdateText(inTwo, english("We met them.")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpdateText(english("x".repeat(121)), english("We met them.")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpdateText(english("Met"), english("x".repeat(5001))));
    }

    @Test
    void isReadParagraphByParagraph() {
        var text = new UpdateText(english("Met"), english("One.\n\n \nTwo."));

        assertThat(text.paragraphs(Language.FR)).containsExactly("One.", "Two.");
    }

    private static UpdateText said(String body) {
        return new UpdateText(english("We met"), english(body));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
