package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.confirmation.Outcome;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who have not confirmed, on each database: a second letter after three days, and no third. */
abstract class RemindingCases extends SigningScene {

    @Autowired
    Reminding reminding;

    @Autowired
    Consents consents;

    @Test
    void hearOnceMoreAfterThreeDaysAndNeverAgain() {
        signatures.sign(petition, sign(ANA));
        ageLetters(Duration.ofDays(3).minusMinutes(1));
        remind();
        assertThat(letters()).as("before its time").isEqualTo(1);

        ageLetters(Duration.ofDays(3).plusMinutes(1));
        remind();
        assertThat(letters()).as("in time").isEqualTo(2);

        ageLetters(Duration.ofDays(9));
        remind();
        assertThat(letters()).as("a third").isEqualTo(2);
    }

    @Test
    void hearOnceMoreAlsoWhereTheRowBesideTheirsDoesNotOpen() {
        IntStream.range(0, 3).forEach(n -> signatures.sign(petition, sign(new EmailAddress("p" + n + "@example.org"))));
        tamperWith(new EmailAddress("p0@example.org"));
        ageLetters(Duration.ofDays(4));

        remind();
        remind();

        assertThat(letters()).isEqualTo(3 + 2);
    }

    @Test
    void areNotWrittenToTwiceWithinTheHour() {
        signatures.sign(petition, sign(ANA));
        ageLetters(Duration.ofDays(4));
        signatures.sign(petition, sign(ANA));
        var before = letters();

        remind();
        assertThat(letters()).as("they have just got a letter").isEqualTo(before);

        age("mailed_at", Duration.ofHours(1));
        remind();
        assertThat(letters()).isEqualTo(before + 1);
    }

    @Test
    void areForgottenNoLaterForHavingBeenReminded() {
        signatures.sign(petition, sign(ANA));
        ageLetters(Duration.ofDays(14).minusMinutes(1));
        remind();
        assertThat(letters()).isEqualTo(2);
        jdbc.sql("update signature_link set issued_at = issued_at - interval '2' minute where petition_id = ?")
                .param(petition.id().uuid())
                .update();
        age("signed_at", Duration.ofDays(14).plusMinutes(1));

        erasure.eraseUnconfirmed();

        assertThat(rows()).isZero();
    }

    @Test
    void hearNothingOnceTheyHaveConfirmedOrLeft() {
        confirmation.confirm(signed(ANA));
        var left = signed(new EmailAddress("left@example.org"));
        receipts.withdraw(left);
        var before = letters();
        ageLetters(Duration.ofDays(4));

        remind();

        assertThat(letters()).isEqualTo(before);
    }

    @Test
    void hearNothingOfAPetitionThatIsClosed() {
        signatures.sign(petition, sign(ANA));
        scene.close(petition.id());
        ageLetters(Duration.ofDays(4));

        remind();

        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void hearNothingMoreOnceTheyPressedUnsubscribe() {
        var link = signed(ANA);
        consents.revokeAll(link);
        var before = letters();
        ageLetters(Duration.ofDays(4));

        remind();

        assertThat(letters()).isEqualTo(before);
    }

    @Test
    void areEachRemindedOnceHoweverManyRemindAtOnce() {
        IntStream.range(0, 30)
                .forEach(n -> signatures.sign(petition, sign(new EmailAddress("p" + n + "@example.org"))));
        ageLetters(Duration.ofDays(4));

        atOnce(Collections.nCopies(4, () -> {
            remind();
            return true;
        }));

        assertThat(letters()).isEqualTo(60);
    }

    @Test
    void confirmWithTheLinkOfTheFirstLetterToo() {
        var link = signed(ANA);
        ageLetters(Duration.ofDays(4));
        remind();

        assertThat(confirmation.confirm(link)).isInstanceOf(Outcome.Confirmed.class);
    }

    private void remind() {
        while (reminding.remindSome()) {
            // some more
        }
    }

    // Each letter brings a link of its own.
    private int letters() {
        return jdbc.sql("select count(*) from signature_link where petition_id = ?")
                .param(petition.id().uuid())
                .query(Integer.class)
                .single();
    }
}
