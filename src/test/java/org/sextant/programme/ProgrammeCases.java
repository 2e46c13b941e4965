package org.sextant.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The programme in the database, as the application finds it after its start. Other features move other demands meanwhile. */
abstract class ProgrammeCases {

    private static final DemandId REPORT = new DemandId("report-and-follow");
    private static final DemandId ASYLUM = new DemandId("asylum");
    private static final Optional<CountryCode> EVERYWHERE = Optional.empty();
    private static final Optional<CountryCode> ITALY = CountryCode.parse("IT");
    private static final List<String> SOURCES = List.of("test/one", "test/two", "test/three");

    @Autowired
    Programme programme;

    @Autowired
    Demands demands;

    @Autowired
    EditionReader reader;

    @Autowired
    EntityManager texts;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void withdraw() {
        SOURCES.forEach(demands::withdrawn);
    }

    @Test
    void isThereAfterTheStart() {
        var starter = new ShippedProgramme().starter();

        assertThat(programme.principles())
                .usingRecursiveComparison()
                .ignoringFields("demands.state", "demands.places")
                .isEqualTo(starter.principles());
        assertThat(programme.claims()).isEqualTo(starter.claims());
        assertThat(programme.statement()).isIn(starter.passages().values());
        assertThat(programme.futures()).hasSize(3).isSubsetOf(starter.passages().values());
    }

    @Test
    void staysTheSameWhenItIsAdoptedAgain() {
        var before = reader.read();

        programme.adopt(new ShippedProgramme().starter());

        assertThat(reader.read()).isEqualTo(before);
    }

    @Test
    void keepsATextThatWasEdited() {
        var edited = LocalizedText.of(Language.EN, "Report at last");
        var shipped = demands.byId(REPORT).orElseThrow().title();
        transaction.executeWithoutResult(status -> changeTitle(edited));

        programme.adopt(new ShippedProgramme().starter());

        assertThat(reader.read().byId(REPORT))
                .hasValueSatisfying(demand -> assertThat(demand.title()).isEqualTo(edited));
        transaction.executeWithoutResult(status -> changeTitle(shipped));
    }

    private void changeTitle(LocalizedText title) {
        texts.createQuery("update Demand set title = :title where id = :id")
                .setParameter("title", title)
                .setParameter("id", REPORT)
                .executeUpdate();
    }

    @Test
    void hasADemandThatNobodyActsOnUntilSomebodySaysSo() {
        assertThat(state(REPORT)).isEqualTo(DemandState.NOBODY_ACTS);

        demands.reached(REPORT, EVERYWHERE, DemandState.PLANNED, "test/one");

        assertThat(state(REPORT)).isEqualTo(DemandState.PLANNED);
        assertThat(state(ASYLUM)).isEqualTo(DemandState.NOBODY_ACTS);
    }

    @Test
    void showsWhereADemandHasComeFurthest() {
        demands.reached(REPORT, ITALY, DemandState.LIVE, "test/one");
        demands.reached(REPORT, ITALY, DemandState.DELIVERED, "test/two");
        demands.reached(REPORT, EVERYWHERE, DemandState.MET, "test/three");

        assertThat(demands.byId(REPORT).orElseThrow().places())
                .isEqualTo(Map.of(ITALY.orElseThrow(), DemandState.DELIVERED));
        assertThat(state(REPORT)).isEqualTo(DemandState.MET);
    }

    @Test
    void forgetsWhatItsSourceWithdraws() {
        demands.reached(REPORT, ITALY, DemandState.ANSWERED, "test/one");
        demands.reached(ASYLUM, EVERYWHERE, DemandState.LIVE, "test/one");
        demands.reached(ASYLUM, EVERYWHERE, DemandState.PLANNED, "test/two");

        demands.withdrawn("test/one");

        assertThat(state(REPORT)).isEqualTo(DemandState.NOBODY_ACTS);
        assertThat(state(ASYLUM)).isEqualTo(DemandState.PLANNED);
    }

    @Test
    void hasComeAsFarAsTheFurthestOfWhatEachSourceSaidLast() {
        var random = new Random(20141);
        var said = new TreeMap<String, DemandState>();
        for (var turn = 0; turn < 60; turn++) {
            var source = SOURCES.get(random.nextInt(SOURCES.size()));
            var state = DemandState.DESCENDING.get(random.nextInt(6));
            if (state == DemandState.NOBODY_ACTS) {
                demands.withdrawn(source);
                said.remove(source);
            } else {
                demands.reached(ASYLUM, ITALY, state, source);
                said.put(source, state);
            }

            assertThat(state(ASYLUM)).as("turn %s: %s", turn, said).isEqualTo(furthest(said));
        }
    }

    private static DemandState furthest(Map<String, DemandState> said) {
        return DemandState.DESCENDING.stream()
                .filter(said::containsValue)
                .findFirst()
                .orElse(DemandState.NOBODY_ACTS);
    }

    @Test
    void showsNothingOfAChangeThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            demands.reached(REPORT, EVERYWHERE, DemandState.MET, "test/one");
            status.setRollbackOnly();
        });

        assertThat(state(REPORT)).isEqualTo(DemandState.NOBODY_ACTS);
    }

    @Test
    void refusesADemandThatItDoesNotHave() {
        var unknown = new DemandId("close-everything");

        assertThatExceptionOfType(NoSuchDemand.class)
                .isThrownBy(() -> demands.reached(unknown, EVERYWHERE, DemandState.LIVE, "test/one"));
        assertThat(demands.byId(unknown)).isEmpty();
    }

    @Test
    void refusesToBeToldThatNobodyActs() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> demands.reached(REPORT, EVERYWHERE, DemandState.NOBODY_ACTS, "test/one"));
    }

    @Test
    void listsDemandsPrincipleByPrinciple() {
        assertThat(demands.all()).hasSize(31);
        assertThat(demands.of(Principle.INTERNATIONAL_LAW))
                .extracting(DemandSummary::id)
                .contains(REPORT)
                .hasSize(5);
    }

    @Test
    void findsTheClaimsThatADemandAnswers() {
        assertThat(programme.claimsAnsweredBy(ASYLUM))
                .extracting(claim -> claim.id().name())
                .containsExactly("close-borders");
        assertThat(programme.claimsAnsweredBy(REPORT)).isEmpty();
    }

    private DemandState state(DemandId id) {
        return demands.byId(id).orElseThrow().state();
    }
}
