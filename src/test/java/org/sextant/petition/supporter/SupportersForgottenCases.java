package org.sextant.petition.supporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignEnded;
import org.sextant.campaign.End;
import org.sextant.campaign.Outcome;
import org.sextant.member.Mailboxes;
import org.sextant.petition.Closing;
import org.sextant.petition.Deadlines;
import org.sextant.sealing.KeyDestroyed;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of first supporters, on each database: as little as can be, and not for long. */
abstract class SupportersForgottenCases extends SupporterScene {

    @Autowired
    private SupportersKept kept;

    @Autowired
    private Mailboxes mailboxes;

    @Test
    void areToldOnceWhenItOpensAndForgottenWithThat() {
        var ana = confirmed(ANA);
        own.withdraw(confirmed(new EmailAddress("gone@example.org")));
        offered(BEN);
        var call = calls.of(petition).orElseThrow();
        var letters = letters();

        scene.publish(petition);
        tell();
        tell();

        assertThat(letters() - letters).as("letters").isEqualTo(1);
        assertThat(stored()).isZero();
        assertThatExceptionOfType(NoSuchSupport.class).isThrownBy(() -> own.behind(ana));
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> secrets.of(call));
        assertThat(call().supporters()).isEqualTo(1);
        assertThat(call().ending()).contains(Ending.OPENED);
        assertThat(drafts.behind(link).petition().isPublic()).isTrue();
    }

    @Test
    void areNotSignedByThat() {
        confirmed(ANA);

        scene.publish(petition);
        tell();

        assertThat(jdbc.sql("select count(*) from signature where petition_id = ?")
                        .param(petition.uuid())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void waitForTheDayOnWhichAnApprovedPetitionOpens() {
        confirmed(ANA);
        beans.getBean(Deadlines.class)
                .openOn(petition, Optional.of(scene.today().plusDays(3)), scene.esther());
        scene.publish(petition);

        assertThat(news.due()).doesNotContain(petition);
        confirmed(BEN);

        assertThat(call().supporters()).isEqualTo(2);
    }

    @Test
    void areToldNothingOfWhatCanNoLongerBeSigned() {
        confirmed(ANA);
        scene.publish(petition);
        assertThat(news.due()).contains(petition);

        beans.getBean(Deadlines.class).close(petition, Closing.WITHDRAWN, scene.esther());

        assertThat(news.due()).doesNotContain(petition);
    }

    @Test
    void areErasedAfterFourteenDaysWithoutAnAnswer() {
        var waiting = offered(ANA);
        confirmed(BEN);
        jdbc.sql("update supporter_call set closes_at = ? where petition = ?")
                .params(java.time.OffsetDateTime.now(clock).plusDays(60), petition.uuid())
                .update();
        age(Duration.ofDays(14).plusMinutes(1));

        erasure.eraseSome();

        assertThat(stored()).isEqualTo(1);
        assertThat(confirmation.confirm(waiting)).isEqualTo(new org.sextant.confirmation.Outcome.Unknown());
        assertThat(call().supporters()).isEqualTo(1);
    }

    @Test
    void areErasedThirtyDaysAfterTheDayOnWhichNothingCameOfIt() {
        var ana = confirmed(ANA);
        age(Duration.ofDays(40));
        erasure.eraseSome();
        assertThat(call().supporters()).as("thirty days are not over").isEqualTo(1);

        age(Duration.ofDays(2));
        erasure.eraseSome();

        assertThat(stored()).isZero();
        assertThatExceptionOfType(NoSuchSupport.class).isThrownBy(() -> own.behind(ana));
        assertThat(call().ending()).contains(Ending.LAPSED);
        assertThat(call().supporters()).isEqualTo(1);
    }

    @Test
    void areKeptNoLongerThanTheyWereToldThoughTheDayMoves() {
        confirmed(ANA);
        var told = row(ANA).orElseThrow().keptUntil();

        supporters.ask(petition, new AskForSupporters(3, scene.today().plusDays(100)), scene.esther());

        assertThat(row(ANA).orElseThrow().keptUntil()).isEqualTo(told);
    }

    @Test
    void areErasedAtOnceWhereItIsGivenUpAndUnknownWhenItBeginsAnew() {
        var ana = confirmed(ANA);

        supporters.stop(petition, scene.esther());

        assertThat(stored()).isZero();
        assertThatExceptionOfType(NoSuchSupport.class).isThrownBy(() -> own.behind(ana));
        assertThatExceptionOfType(NoSuchCall.class).isThrownBy(() -> drafts.behind(link));

        link = ask().orElseThrow();
        confirmed(BEN);

        assertThat(call().supporters()).isEqualTo(1);
        assertThat(call().ending()).isEmpty();
    }

    @Test
    void areErasedWhenTheCampaignEnds() {
        confirmed(ANA);

        erasure.on(new CampaignEnded(scene.campaign(), scene.esther(), clock.instant(), End.of(Outcome.LOST)));

        await().untilAsserted(() -> assertThat(call().ending()).contains(Ending.STOPPED));
        assertThat(stored()).isZero();
    }

    @Test
    void leaveNoAddressOrNameInClearInAnyColumnOfAnyTable() {
        var planted = "zyxwvu.firstplanted";
        confirmation.confirm(offered(new EmailAddress(planted + "@example.org"), planted + " name"));

        var columns = jdbc.sql("select table_schema, table_name, column_name from information_schema.columns "
                        + "where lower(table_schema) = 'public'")
                .query((row, _) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list();

        assertThat(columns.stream().map(column -> column.get(1).toLowerCase(java.util.Locale.ROOT)))
                .contains("first_supporter");
        assertThat(columns)
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

    @Test
    void areShownToTheAccountWithTheirMailboxAndGoWithIt() {
        var account = mailboxes.of(scene.esther()).orElseThrow().address();
        confirmation.confirm(offered(account, "Esther by name"));

        var section = transaction.execute(_ -> kept.sections(scene.esther())).getFirst();

        assertThat(section.entries()).hasSize(1);
        assertThat(section.toString()).contains("Esther by name", "Let us stay");
        assertThat(transaction
                        .execute(_ -> kept.sections(scene.giulia()))
                        .getFirst()
                        .entries())
                .isEmpty();

        transaction.executeWithoutResult(_ -> kept.leave(scene.esther()));
        assertThat(stored()).isZero();
    }
}
