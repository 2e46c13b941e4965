package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.confirmation.Outcome;
import org.sextant.sealing.KeyDestroyed;
import org.sextant.vocabulary.EmailAddress;

/** What is known of those who signed, on each database: as little as can be, and not for long. */
abstract class ForgettingCases extends SigningScene {

    @Test
    void areErasedWithTheirLinksAfterFourteenDaysWithoutAnAnswer() {
        var waiting = signed(ANA);
        var counted = signed(new EmailAddress("ben@example.org"));
        confirmation.confirm(counted);
        ageLetters(Duration.ofDays(14).plusMinutes(1));

        erasure.eraseUnconfirmed();

        assertThat(confirmation.confirm(waiting)).isEqualTo(new Outcome.Unknown());
        assertThatExceptionOfType(NoSuchReceipt.class).isThrownBy(() -> receipts.behind(waiting));
        assertThat(receipts.behind(counted).countedAt()).isPresent();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void stayForAsLongAsTheNewestLinkConfirms() {
        signatures.sign(petition, sign(ANA));
        ageLetters(Duration.ofDays(13));
        var again = signed(ANA);
        age("signed_at", Duration.ofDays(20));

        erasure.eraseUnconfirmed();

        assertThat(confirmation.confirm(again)).isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void areErasedAfterFourteenDaysThoughModeratorsVoidedThemMeanwhile() {
        signatures.sign(petition, sign(ANA));
        voidWaitingOnes();
        ageLetters(Duration.ofDays(14).plusMinutes(1));

        erasure.eraseUnconfirmed();

        assertThat(rows()).isZero();
    }

    private void voidWaitingOnes() {
        var id = petition.id().uuid();
        var now = SignatureTable.time(now());
        jdbc.sql("update signature set state = 'VOIDED' where petition_id = ?")
                .param(id)
                .update();
        jdbc.sql("insert into suspicion (id, petition, kind, found_at) values (?, ?, 'BURST', ?)")
                .params(id, id, now)
                .update();
        jdbc.sql(
                        "insert into voiding (id, row_version, suspicion, petition, reason, frozen_at, state) values (?, 0, ?, ?, 'FLOOD', ?, 'VOID')")
                .params(id, id, id, now)
                .update();
        jdbc.sql("insert into voiding_signature (voiding, signature) select ?, id from signature where petition_id = ?")
                .params(id, id)
                .update();
    }

    @Test
    void areErasedByWhoeverDidNotMakeThem() {
        var link = signed(ANA);

        assertThat(confirmation.disown(link)).contains(ANA);

        assertThat(confirmation.confirm(link)).isEqualTo(new Outcome.Unknown());
        assertThat(rows()).isZero();
    }

    @Test
    void areANumberAndNothingElseHalfAYearAfterTheClose() {
        var link = signed(ANA);
        confirmation.confirm(link);
        scene.close(petition.id());
        jdbc.sql("update petition set closed_at = ? where id = ?")
                .params(
                        SignatureTable.time(clock.instant().minus(Duration.ofDays(176))),
                        petition.id().uuid())
                .update();

        erasure.forgetSignersOfClosedPetitions();

        assertThat(count()).isEqualTo(1);
        assertThatExceptionOfType(NoSuchReceipt.class).isThrownBy(() -> receipts.behind(link));
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> keys.of(petition.id()));
        assertThat(jdbc.sql(
                                "select count(*) from signature where petition_id = ? and (contact is not null or duplicate_key is not null or country is not null)")
                        .param(petition.id().uuid())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void leaveNoAddressOrNameInClearInAnyColumnOfAnyTable() {
        var planted = "zyxwvu.planted";
        var link = signed(new EmailAddress(planted + "@example.org"), planted + " name", planted + " comment");
        confirmation.confirm(link);

        var columns = jdbc.sql("select table_schema, table_name, column_name from information_schema.columns "
                        + "where lower(table_schema) = 'public'")
                .query((row, _) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list();

        assertThat(columns)
                .hasSizeGreaterThan(100)
                .allSatisfy(column ->
                        assertThat(values(column)).as("%s", column).noneMatch(value -> value.contains(planted)));
    }

    private List<String> values(List<String> column) {
        return jdbc.sql("select \"%3$s\" from \"%1$s\".\"%2$s\"".formatted(column.toArray()))
                .query((row, _) -> row.getObject(1) instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                        : String.valueOf(row.getString(1)))
                .list();
    }
}
