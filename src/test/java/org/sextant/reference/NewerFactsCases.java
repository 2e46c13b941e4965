package org.sextant.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.place.Neighbours;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.place.RegionalGroup;
import org.sextant.place.RegionalGroups;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.Evidence;
import org.sextant.treaty.NextToMove;
import org.sextant.treaty.SomeEditors;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.regime.Freedom;
import org.sextant.treaty.regime.Grant;
import org.sextant.treaty.regime.Regime;
import org.sextant.treaty.regime.Regimes;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.SearchWords;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What follows a newer file, on each database. */
abstract class NewerFactsCases {

    private static final CountryCode MEXICO = new CountryCode("MX");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReferenceUpdates updates;

    @Autowired
    private ReferenceFiles files;

    @Autowired
    private Places places;

    @Autowired
    private JdbcTemplate database;

    private SomeEditors editors;

    @BeforeEach
    void gather() {
        editors = SomeEditors.in(beans);
    }

    @AfterEach
    void forget() {
        database.update("delete from reference_update");
        files.changed();
    }

    @Test
    void figuresOfTheTrackerFollowTheStates() {
        var treaties = beans.getBean(Treaties.class);
        var icrmw = treaties.byId("icrmw").orElseThrow();
        var parties = treaties.roll(icrmw).orElseThrow().count(Status.PARTY);

        agree("states", csv -> csv.replaceFirst("(?m)^(MX,MEX,.*),member$", "$1,observer"));

        await().untilAsserted(() -> {
            var roll = treaties.roll(icrmw).orElseThrow();
            assertThat(roll.count(Status.PARTY)).isEqualTo(parties - 1);
            assertThat(roll.members()).hasSize(192);
            assertThat(roll.observers()).hasSize(3);
        });
    }

    @Test
    void namesFollowTheStates() {
        agree("states", csv -> csv.replaceFirst("(?m)^(MX,MEX,484),Mexico,", "$1,United Mexican States,"));

        await().untilAsserted(
                        () -> assertThat(places.byCode(MEXICO).in(Language.EN)).isEqualTo("United Mexican States"));
        assertThat(places.byCode(MEXICO).in(Language.FR)).isEqualTo("Mexique");
        assertThat(places.sortedBy(Language.EN)).endsWith(places.byIso3("ZWE").orElseThrow());
        assertThat(places.membersBy(Language.EN)).hasSize(193);
    }

    @Test
    void whoCouldBeNextFollowsTheNeighbours() {
        var neighbours = beans.getBean(Neighbours.class);
        var treaties = beans.getBean(Treaties.class);
        var next = beans.getBean(NextToMove.class);
        var icrmw = treaties.byId("icrmw").orElseThrow();

        agree("neighbours", csv -> csv + "ISL,MEX\n");

        await().untilAsserted(() -> assertThat(neighbours.of(MEXICO))
                .extracting(Place::iso3)
                .containsExactlyInAnyOrder("USA", "GTM", "BLZ", "ISL"));
        assertThat(next.candidates(treaties.roll(icrmw).orElseThrow()))
                .filteredOn(candidate -> candidate.state().equals(new CountryCode("IS")))
                .singleElement()
                .satisfies(iceland -> assertThat(iceland.boundNeighbours())
                        .extracting(Place::iso3)
                        .containsExactly("MEX"));
    }

    @Test
    void groupsFollowTheirFileAndAreCalledWhatItSays() {
        var groups = beans.getBean(RegionalGroups.class);
        var translated = groups.of(MEXICO).getFirst();
        assertThat(translated.name().languages()).hasSize(5);

        agree("regional-groups", csv -> csv + "new-group,Group of the new,MEX\n");

        await().untilAsserted(() ->
                assertThat(groups.of(MEXICO)).extracting(RegionalGroup::id).contains("new-group"));
        assertThat(groups.of(MEXICO)).contains(translated).last().satisfies(group -> {
            assertThat(group.name().in(Language.AR)).isEqualTo("Group of the new");
            assertThat(group.name().spokenIn(Language.AR)).isEqualTo(Language.EN);
        });
    }

    @Test
    void regimesFollowTheirFileAndThatOfTheirMembers() {
        var regimes = beans.getBean(Regimes.class);

        agree(
                "free-movement-regimes",
                csv -> csv.replace("1958-01-01,yes,yes,yes", "1958-01-01,yes,yes,partly")
                        .replace("eea,European Economic Area,", "eea,European Area of the Economy,"));
        agree("regime-members", csv -> csv + "nordic,MEX,2026-01,,likely\n");

        await().untilAsserted(() ->
                assertThat(regimes.of(MEXICO)).extracting(Regime::id).contains("nordic"));
        assertThat(regime(regimes, "eu").grants(Freedom.WORK)).isEqualTo(Grant.PARTLY);
        assertThat(regime(regimes, "eu").name().languages()).hasSize(5);
        assertThat(regime(regimes, "eu").members()).hasSize(27);
        assertThat(regime(regimes, "eea").name().tagged())
                .as("nobody has translated the new name")
                .containsOnlyKeys("en")
                .containsValue("European Area of the Economy");
        assertThat(regime(regimes, "eea").note().languages()).hasSize(5);
    }

    private static Regime regime(Regimes regimes, String id) {
        return regimes.all().stream()
                .filter(regime -> regime.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void treatiesFollowTheirFile() {
        var treaties = beans.getBean(Treaties.class);

        agree(
                "treaties",
                csv -> csv.replace("icrmw,ICRMW,", "icrmw,MWC,")
                                .replace("1990-12-18,2003-07-01", "1990-12-18,2003-07-02")
                        + "pact-2026,Pact,Pact on all the roads,2026-01-02,,Nobody,rights,none,Test,,,\n");

        await().untilAsserted(() ->
                assertThat(treaties.byId("icrmw").flatMap(Treaty::inForce)).contains(LocalDate.of(2003, 7, 2)));
        var icrmw = treaties.byId("icrmw").orElseThrow();
        assertThat(icrmw.called().tagged()).containsExactly(entry("en", "MWC"));
        assertThat(icrmw.title().languages()).hasSize(5);
        assertThat(icrmw.demands()).isNotEmpty();
        assertThat(treaties.all()).hasSize(32);
        assertThat(treaties.byId("pact-2026").flatMap(treaties::list)).isEmpty();
    }

    @Test
    void argumentsFollowTheEvidence() {
        var arguments = beans.getBean(Arguments.class);
        agree("evidence", csv -> csv.replace("About 304 million people lived", "About 305 million people lived"));

        await().untilAsserted(() ->
                assertThat(saying(arguments, "305 million", Language.EN)).isPresent());
        assertThat(saying(arguments, "304 million", Language.EN)).isEmpty();
        assertThat(saying(arguments, "305 million", Language.AR))
                .as("the translation would say another figure")
                .hasValueSatisfying(
                        one -> assertThat(one.statement().languages()).containsExactly(Language.EN));
    }

    private static Optional<Evidence> saying(Arguments arguments, String words, Language language) {
        return arguments.evidenceSaying(SearchWords.of(words), language).stream()
                .filter(one -> one.id().equals("stock-2024"))
                .findFirst();
    }

    private void agree(String name, UnaryOperator<String> change) {
        var shipped = files.byName(name).shipped();
        var csv = change.apply(shipped);
        assertThat(csv).isNotEqualTo(shipped);
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        var proposal = updates.propose(new ProposeFile(name, today, "Test", csv), editors.organizer());
        assertThat(proposal).isInstanceOf(Proposal.Made.class);
        updates.approve(((Proposal.Made) proposal).id(), editors.moderator());
    }
}
