package org.sextant.treaty.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.programme.DemandState;
import org.sextant.programme.Demands;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.PartialDate;
import org.sextant.treaty.SomeEditors;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.TreatyId;
import org.sextant.treaty.TreatyList;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Newer lists that take the place of older ones, on each database. */
abstract class ListUpdatesCases {

    private static final String TWO_PARTIES =
            "iso3,bound_on,how\nFRA,2023-04-12,ratification\nNGA,2022-11-08,ratification\n";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ListUpdates updates;

    @Autowired
    private Treaties treaties;

    @Autowired
    private ApprovedLists approved;

    @Autowired
    private Demands demands;

    @Autowired
    private JdbcTemplate database;

    private SomeEditors editors;
    private Treaty treaty;

    // C190: no other test looks at it.
    @BeforeEach
    void gather() {
        editors = SomeEditors.in(beans);
        treaty = treaties.byId("ilo-c190").orElseThrow();
    }

    @AfterEach
    void forget() {
        database.update("delete from treaty_list");
        approved.changed();
        // so that no later test sees the programme as this list had it
        demands.withdrawn("test/lists");
    }

    @Test
    void holdOnceASecondPersonHasAgreed() {
        var id = made(propose("2026-03", TWO_PARTIES));
        assertThat(list().edition()).isEqualTo(TreatyList.SHIPPED);

        updates.approve(id, editors.moderator());

        assertThat(list().edition()).isEqualTo(id);
        assertThat(list().asOf()).isEqualTo(new PartialDate("2026-03"));
        assertThat(treaties.roll(treaty).orElseThrow().count(Status.PARTY)).isEqualTo(2);
        assertThat(updates.waiting(editors.moderator())).isEmpty();
    }

    @Test
    void showTheSecondPersonAllThatTheyChange() {
        made(propose("2026-03", TWO_PARTIES));

        var changes = updates.waiting(editors.moderator()).getFirst().changes();

        assertThat(updates.waitingFor(editors.moderator())).containsExactly(treaty.id());
        assertThat(changes.gone()).hasSize(35);
        assertThat(changes.changed())
                .extracting(change -> change.after().confidence())
                .containsExactly(Confidence.CONFIRMED);
        assertThat(changes.added()).isEmpty();
    }

    @Test
    void areNotAgreedToByWhoBroughtThem() {
        var id = made(propose("2026-03", TWO_PARTIES));

        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> updates.approve(id, editors.organizer()));
        assertThat(list().edition()).isEqualTo(TreatyList.SHIPPED);
    }

    @Test
    void takeThePlaceOnlyOfTheListTheyWereComparedWith() {
        var first = made(propose("2026-03", TWO_PARTIES));
        var second = made(propose("2026-04", TWO_PARTIES.replace("2023-04-12", "2023-04-13")));
        updates.approve(first, editors.moderator());

        assertThatExceptionOfType(ListChangedMeanwhile.class)
                .isThrownBy(() -> updates.approve(second, editors.moderator()));
        assertThat(list().edition()).isEqualTo(first);
    }

    @Test
    void takeThePlaceOfAListOnceEvenAtTheSameMoment() {
        var both = Stream.of(
                made(propose("2026-03", TWO_PARTIES)),
                made(propose("2026-04", TWO_PARTIES.replace("2023-04-12", "2023-04-13"))));

        var outcomes =
                both.map(id -> CompletableFuture.supplyAsync(() -> outcome(id))).toList();

        assertThat(outcomes).map(CompletableFuture::join).containsExactlyInAnyOrder("holds", "changed meanwhile");
    }

    private String outcome(String id) {
        try {
            updates.approve(id, editors.moderator());
            return "holds";
        } catch (ListChangedMeanwhile another) {
            return "changed meanwhile";
        }
    }

    @Test
    void followOneAnother() {
        updates.approve(made(propose("2026-03", TWO_PARTIES)), editors.moderator());
        var second = made(propose("2026-04", TWO_PARTIES.replace("2023-04-12", "2023-04-13")));

        updates.approve(second, editors.moderator());

        assertThat(list().edition()).isEqualTo(second);
        assertThat(propose("2026-03", TWO_PARTIES)).isEqualTo(new Proposal.Older());
        assertThat(propose("2026-04", TWO_PARTIES.replace("2023-04-12", "2023-04-13")))
                .isEqualTo(new Proposal.Same());
    }

    @Test
    void areTakenBackOnce() {
        var id = made(propose("2026-03", TWO_PARTIES));

        updates.withdraw(id, editors.organizer());

        assertThat(updates.waiting(editors.moderator())).isEmpty();
        assertThatExceptionOfType(ListSettled.class).isThrownBy(() -> updates.withdraw(id, editors.organizer()));
        assertThatExceptionOfType(ListSettled.class).isThrownBy(() -> updates.approve(id, editors.moderator()));
    }

    @Test
    void areNotRightUntilADayThatIsStillToCome() {
        assertThat(propose("2999-01", TWO_PARTIES)).isEqualTo(new Proposal.Ahead());
    }

    @Test
    void areRefusedWithWhatIsWrong() {
        assertThat(propose("2026-03", "iso3,bound_on,how\nXXX,2023-04-12,ratification\n"))
                .isEqualTo(new Proposal.Refused(List.of(new Fault(2, Fault.Kind.UNKNOWN_STATE, "XXX"))));
        assertThat(updates.waiting(editors.moderator())).isEmpty();
    }

    @Test
    void areOnTheTrailOnceTheyWait() {
        propose("2999-01", TWO_PARTIES);
        propose("2026-03", "iso3,bound_on,how\nXXX,2023-04-12,ratification\n");
        assertThat(proposedByTheOrganizer()).isZero();

        made(propose("2026-03", TWO_PARTIES));

        assertThat(proposedByTheOrganizer()).isOne();
    }

    private long proposedByTheOrganizer() {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from audit_entry where act = 'treaty-list-proposed' and person = ?",
                Long.class,
                editors.organizer().uuid()));
    }

    @Test
    void areNobodysBusinessWithoutAMandate() {
        var id = made(propose("2026-03", TWO_PARTIES));

        for (var nobody : List.of(editors.member(), editors.elsewhere())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> updates.propose(proposal("2026-04", TWO_PARTIES), nobody));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> updates.read(proposal("2026-04", TWO_PARTIES), nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.approve(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.withdraw(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.waiting(nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.waitingFor(nobody));
        }
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> updates.propose(proposal("2026-04", TWO_PARTIES), editors.moderator()));
    }

    @Test
    void canBeginWhereThereWasNone() {
        var iccpr = treaties.byId("iccpr").orElseThrow();
        var id = made(updates.propose(
                new ProposeList(iccpr.id(), new PartialDate("2026"), true, "UN Treaty Collection IV-4", TWO_PARTIES),
                editors.organizer()));

        updates.approve(id, editors.moderator());

        assertThat(treaties.list(iccpr)).map(TreatyList::edition).isEqualTo(Optional.of(id));
    }

    /** What is kept in memory of the programme follows within some seconds, without anybody saying so. */
    @Test
    void moveTheDemandThatIsMetByBeingOnThem() {
        var ratify = new DemandId("ratify-icrmw");
        var iceland = new CountryCode("IS");
        assertThat(demands.byId(ratify).orElseThrow().stateIn(iceland)).isNotEqualTo(Optional.of(DemandState.MET));
        var id = made(updates.propose(
                new ProposeList(
                        new TreatyId("icrmw"),
                        new PartialDate("2026-03"),
                        true,
                        "UN Treaty Collection IV-13",
                        "iso3,bound_on,how\nISL,2026-01-05,accession\n"),
                editors.organizer()));

        updates.approve(id, editors.moderator());

        await().untilAsserted(() ->
                assertThat(demands.byId(ratify).orElseThrow().stateIn(iceland)).contains(DemandState.MET));
    }

    private Proposal propose(String asOf, String csv) {
        return updates.propose(proposal(asOf, csv), editors.organizer());
    }

    private ProposeList proposal(String asOf, String csv) {
        return new ProposeList(treaty.id(), new PartialDate(asOf), true, "ILO NORMLEX C190", csv);
    }

    private static String made(Proposal proposal) {
        return proposal instanceof Proposal.Made(var id) ? id : "not made: " + proposal;
    }

    private TreatyList list() {
        return treaties.list(treaty).orElseThrow();
    }
}
