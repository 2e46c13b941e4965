package org.sextant.petition.addressee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** Steps on the way to an addressee. */
class ThresholdTests {

    private static final Instant OPENED = Instant.parse("2026-11-01T09:00:00Z");
    private static final LocalizedText ANSWER = LocalizedText.of(Language.EN, "A written answer");

    private final Addressee addressee = with(own(1_000, 30), own(100, 10), own(10_000, 0));

    @Test
    void standInTheirOrder() {
        assertThat(addressee.thresholds()).extracting(Threshold::signatures).containsExactly(100, 1_000, 10_000);
    }

    @Test
    void sayWhatComesNextHowManyAreMissingAndHowManyDaysAreLeft() {
        var ahead = ahead(40, Duration.ofDays(3));

        assertThat(ahead.threshold().signatures()).isEqualTo(100);
        assertThat(ahead.missing()).isEqualTo(60);
        assertThat(ahead.daysLeft()).hasValue(7);
    }

    @Test
    void countTheLastDayToItsEnd() {
        assertThat(ahead(40, Duration.ofDays(10).minusMinutes(1)).daysLeft()).hasValue(1);
        assertThat(ahead(40, Duration.ofDays(9)).daysLeft()).hasValue(1);
    }

    @Test
    void leaveOutWhatIsReachedAndWhoseTimeIsOver() {
        assertThat(ahead(100, Duration.ofDays(3)).threshold().signatures()).isEqualTo(1_000);
        assertThat(ahead(40, Duration.ofDays(10)).threshold().signatures()).isEqualTo(1_000);
        assertThat(ahead(40, Duration.ofDays(30)).threshold().signatures()).isEqualTo(10_000);
        assertThat(ahead(40, Duration.ofDays(30)).daysLeft()).isEmpty();
        assertThat(addressee.ahead(10_000, Optional.of(OPENED), OPENED)).isEmpty();
    }

    @Test
    void sayThatTheTimeIsOverWhereNothingElseIsLeft() {
        var ahead = with(own(100, 10))
                .ahead(40, Optional.of(OPENED), OPENED.plus(Duration.ofDays(11)))
                .orElseThrow();

        assertThat(ahead.isOver()).isTrue();
        assertThat(ahead.threshold().signatures()).isEqualTo(100);
    }

    @Test
    void haveAllTheirDaysBeforeThePetitionOpens() {
        assertThat(addressee.ahead(0, Optional.empty(), OPENED).orElseThrow().daysLeft())
                .hasValue(10);
    }

    @Test
    void sayWhatFollowsOrLeaveItToTheirChannel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(1, OptionalInt.empty(), Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(1, OptionalInt.empty(), Optional.of("x"), Optional.of(ANSWER)));
        assertThatIllegalArgumentException().isThrownBy(() -> own(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> own(1, Threshold.MOST_DAYS + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> addressee.with(Collections.nCopies(11, own(1, 1))));
    }

    private Ahead ahead(long signatures, Duration later) {
        return addressee
                .ahead(signatures, Optional.of(OPENED), OPENED.plus(later))
                .orElseThrow();
    }

    private static Addressee with(Threshold... steps) {
        return new Addressee(
                LocalizedText.of(Language.EN, "The parliament"),
                AddresseeKind.PARLIAMENT,
                Optional.empty(),
                20_000,
                Optional.empty(),
                List.of(steps));
    }

    /** @param days 0 for no hurry */
    private static Threshold own(int signatures, int days) {
        return Threshold.own(signatures, days == 0 ? OptionalInt.empty() : OptionalInt.of(days), ANSWER);
    }
}
