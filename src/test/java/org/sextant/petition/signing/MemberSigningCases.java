package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.Mailboxes;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.guard.Restriction;
import org.sextant.petition.guard.Restrictions;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** People with an account who sign in one step, on each database. */
abstract class MemberSigningCases extends SigningScene {

    private static final MemberSigning.Wish WISH = new MemberSigning.Wish("Ana", Display.INITIALS, true);

    @Autowired
    MemberSigning signing;

    @Autowired
    Mailboxes accounts;

    private PersonId ana;
    private EmailAddress mailbox;

    @BeforeEach
    void anAccount() {
        ana = scene.somebody();
        mailbox = accounts.of(ana).orElseThrow().address();
    }

    @Test
    void countAtOnceAndGetAReceipt() {
        var link = signing.sign(petition, WISH, ana);

        assertThat(count()).isEqualTo(1);
        assertThat(receipts.behind(link).countedAt()).isPresent();
    }

    @Test
    void countOnceHoweverTheySign() {
        signatures.sign(petition, sign(mailbox));
        assertThat(count()).as("waiting").isZero();

        signing.sign(petition, WISH, ana);
        signing.sign(petition, WISH, ana);
        signatures.sign(petition, sign(mailbox));

        assertThat(count()).isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void sayANameWhereThePetitionWantsOneOfEverybody() {
        petition = scene.open(PetitionScene.worded("We live here.").withNames());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> signing.sign(petition, new MemberSigning.Wish(" ", Display.COUNT, false), ana));
        assertThat(rows()).isZero();
        signing.sign(petition, new MemberSigning.Wish("Ana", Display.COUNT, false), ana);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void areStoredAsEverybodyAndTiedToNoAccount() {
        signing.sign(petition, WISH, ana);
        var columns = jdbc.sql(
                        "select table_schema, table_name, column_name from information_schema.columns "
                                + "where lower(table_schema) = 'public' and (lower(table_name) like 'signature%' or lower(table_name) like 'audit%')")
                .query((row, _) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list();

        assertThat(columns)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(jdbc.sql(
                                        "select count(*) from \"%1$s\".\"%2$s\" where cast(\"%3$s\" as varchar) = :account"
                                                .formatted(column.toArray()))
                                .param("account", ana.uuid().toString())
                                .query(Integer.class)
                                .single())
                        .as("%s", column)
                        .isZero());
    }

    @Test
    void lookLikeEverybodyElseInTheTable() {
        signing.sign(petition, WISH, ana);
        var link = signed(ANA, "Ana", "");
        confirmation.confirm(link);

        var shapes = jdbc.sql("select * from signature where petition_id = ?")
                .param(petition.id().uuid())
                .query((row, _) -> shape(row))
                .list();
        assertThat(shapes).hasSize(2);
        assertThat(shapes.getFirst()).isEqualTo(shapes.getLast());
    }

    // Which columns are filled; and whether the moments in them tell more than the hour.
    private static Map<String, String> shape(ResultSet row) throws SQLException {
        var shape = new TreeMap<String, String>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var name = row.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
            var filled = row.getObject(column) == null ? "empty" : "filled";
            var moment = name.endsWith("_at") ? row.getObject(column, OffsetDateTime.class) : null;
            shape.put(name, moment == null ? filled : "hour " + moment.equals(moment.truncatedTo(ChronoUnit.HOURS)));
        }
        shape.keySet().removeIf(name -> name.startsWith("updates"));
        return shape;
    }

    @Test
    void sayWhereTheyLiveAndByWhomTheyWantToHear() {
        var behind = new CampaignScene(beans).organisation();
        var backed = backedBy(behind);

        var link = signing.sign(backed, wishing(behind), ana);

        assertThat(beans.getBean(Consents.class).behind(link).consents())
                .extracting(Consent::from)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(behind));
        assertThat(jdbc.sql("select country from signature where petition_id = ?")
                        .param(backed.id().uuid())
                        .query(String.class)
                        .single())
                .isEqualTo("TN");
    }

    @Test
    void areInformedOnlyByThoseWhoStandBehindIt() {
        var stranger = new CampaignScene(beans).organisation();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> signing.sign(petition, wishing(stranger), ana));
        assertThat(rows()).isZero();
    }

    @Test
    void areToldThatNobodyCanAskForUpdates() {
        beans.getBean(Restrictions.class).set(petition, Set.of(Restriction.UPDATES_OFF), scene.esther());
        await().until(() -> beans.getBean(Halts.class).updates(petition.id()));

        assertThatExceptionOfType(UpdatesOff.class).isThrownBy(() -> signing.sign(petition, WISH, ana));
        assertThat(rows()).isZero();
        signing.sign(petition, new MemberSigning.Wish("", Display.COUNT, false), ana);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void signTheTextInTheLanguageInWhichTheyAreWrittenTo() {
        var signed = signing.wording(petition, ana).orElseThrow();

        var link = signing.sign(petition, WISH, ana);

        assertThat(signed.language()).isEqualTo(accounts.of(ana).orElseThrow().language());
        assertThat(receipts.behind(link).wording()).contains(signed);
    }

    @Test
    void areRefusedWhereItClosesMeanwhileAndSpoilNobodysConsent() {
        var behind = new CampaignScene(beans).organisation();
        var read = backedBy(behind);
        scene.close(read.id());

        assertThatExceptionOfType(PetitionClosed.class).isThrownBy(() -> signing.sign(read, wishing(behind), ana));
        assertThat(jdbc.sql("select count(*) from signature where petition_id = ?")
                        .param(read.id().uuid())
                        .query(Integer.class)
                        .single())
                .isZero();
        var link = signing.sign(backedBy(behind), wishing(behind), ana);

        assertThat(beans.getBean(Consents.class).behind(link).consents())
                .extracting(Consent::from)
                .contains(Optional.of(behind));
    }

    private PetitionSummary backedBy(OrganisationId organisation) {
        var worded = PetitionScene.worded("We live here.");
        return scene.open(new PetitionPlan(
                worded.texts(), worded.addressee(), worded.goal(), Optional.empty(), Set.of(organisation)));
    }

    private static MemberSigning.Wish wishing(OrganisationId organisation) {
        return new MemberSigning.Wish("Ana", CountryCode.parse("TN"), Display.INITIALS, true, Set.of(organisation));
    }

    @Test
    void areRefusedOnceItIsClosed() {
        scene.close(petition.id());

        assertThatExceptionOfType(PetitionClosed.class)
                .isThrownBy(() -> signing.sign(scene.summary(petition.id()), WISH, ana));
        assertThat(rows()).isZero();
    }
}
