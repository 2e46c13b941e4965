package org.sextant.petition.addressee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.NotPermitted;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.Closing;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.addressee.Wanting.Kind;
import org.sextant.programme.AddresseeKind;
import org.sextant.programme.Demands;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Those whom a petition asks, on each database. */
abstract class AddresseesCases {

    private static final Addressee FRANCE = state("France", "FR", 2000);
    private static final Addressee CANBERRA = new Addressee(
            LocalizedText.of(Language.EN, "House of Representatives"),
            AddresseeKind.STATE,
            Optional.of(new CountryCode("AU")),
            50,
            Optional.of("AUS/House of Representatives/e-petition"));
    private static final List<String> RATIFY_AND_SERVICES = List.of("ratify-icrmw", "public-services");
    private static final Addressee ITALY = state("Italy", "IT", 500);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Addressees addressees;

    @Autowired
    private OfficialChannels channels;

    @Autowired
    private AnswersWanted answers;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Demands demands;

    @Autowired
    private JdbcTemplate database;

    private PetitionScene scene;
    private PetitionId petition;

    @BeforeEach
    void openAPetition() {
        scene = new PetitionScene(beans);
        petition = scene.open().id();
    }

    @AfterEach
    void takeBackWhatItReached() {
        demands.withdrawn("petition/" + petition);
    }

    @Test
    void areKeptInTheirOrderWithTargetAndChannel() {
        var union = new Addressee(
                LocalizedText.of(Language.EN, "European Union"),
                AddresseeKind.UNION_OF_STATES,
                Optional.empty(),
                10_000,
                Optional.of("INT/European Parliament/Petition to the European Parliament"));

        addressees.change(petition, List.of(), List.of(ITALY, union, FRANCE), scene.esther());

        assertThat(addressees.of(petition)).containsExactly(ITALY, union, FRANCE);
    }

    @Test
    void keepTheirStepsEachItsOwnTheSmallestFirst() {
        var official = Threshold.of(channels.byKey("FRA/Sénat/e-pétition").orElseThrow())
                .orElseThrow();
        var own = Threshold.own(500, OptionalInt.empty(), LocalizedText.of(Language.FR, "Une rencontre"));
        var other = Threshold.own(50, OptionalInt.of(30), LocalizedText.of(Language.EN, "A hearing"));
        var france = FRANCE.with(List.of(official, own));

        addressees.change(petition, List.of(), List.of(ITALY.with(List.of(other)), france), scene.esther());
        assertThat(addressees.of(petition)).containsExactly(ITALY.with(List.of(other)), france);
        assertThat(addressees.of(petition).getLast().thresholds()).containsExactly(own, official);

        addressees.change(petition, addressees.of(petition), List.of(france), scene.esther());
        assertThat(addressees.of(petition)).containsExactly(france);
    }

    @Test
    void areLateOnceTheTimeThatTheirChannelNamesIsOver() {
        addressees.change(petition, List.of(), List.of(CANBERRA, ITALY), scene.esther());
        assertThat(wanted()).isEmpty();

        closedDaysAgo(89);
        assertThat(wanted()).extracting(Wanting::kind).containsExactly(Kind.SILENT);
        assertThat(wanted()).extracting(Wanting::of).containsExactly(ITALY.name());

        closedDaysAgo(92);
        assertThat(wanted()).extracting(Wanting::kind).containsExactly(Kind.LATE, Kind.SILENT);
        assertThat(wanted()).extracting(Wanting::of).containsExactly(CANBERRA.name(), ITALY.name());
    }

    @Test
    void oweNothingToAPetitionThatWasAnsweredOrTakenBack() {
        addressees.change(petition, List.of(), List.of(ITALY), scene.esther());

        deadlines.close(petition, Closing.ANSWERED, scene.esther());

        assertThat(wanted()).isEmpty();
    }

    @Test
    void oweAnAnswerStillWhereOnlyOthersHaveAnswered() {
        addressees.change(petition, List.of(), List.of(FRANCE, ITALY), scene.esther());

        deadlines.close(petition, Closing.ANSWERED, Set.of(0), scene.esther());

        assertThat(wanted()).extracting(Wanting::of).containsExactly(ITALY.name());
        assertThat(scene.summary(petition).waitsForAnswer(2)).isTrue();
        deadlines.answer(petition, Set.of(1), scene.esther());
        assertThat(wanted()).isEmpty();
        assertThat(scene.summary(petition).waitsForAnswer(2)).isFalse();
    }

    @Test
    void areToldOfWhereTheWindowOfAStepIsOver() {
        var step = Threshold.own(50, OptionalInt.of(30), LocalizedText.of(Language.EN, "A hearing"));
        addressees.change(petition, List.of(), List.of(ITALY.with(List.of(step))), scene.esther());
        assertThat(wanted()).isEmpty();

        database.update("update petition set opened_at = ? where id = ?", daysAgo(31), petition.uuid());

        assertThat(wanted()).singleElement().satisfies(wanting -> {
            assertThat(wanting.kind()).isEqualTo(Kind.MISSED);
            assertThat(wanting.step()).contains(step);
        });
    }

    private List<Wanting> wanted() {
        return answers.of(scene.summary(petition));
    }

    private void closedDaysAgo(int days) {
        database.update(
                "update petition set opened_at = ?, closes = ? where id = ?",
                daysAgo(days + 20),
                daysAgo(days),
                petition.uuid());
    }

    private OffsetDateTime daysAgo(int days) {
        return beans.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }

    @Test
    void haveTheNumbersOfTheOfficialChannelWhateverIsWritten() {
        var official = Threshold.of(channels.byKey("FRA/Sénat/e-pétition").orElseThrow())
                .orElseThrow();
        var easier = new Threshold(1, OptionalInt.of(1), official.channel(), Optional.empty());

        addressees.change(petition, List.of(), List.of(FRANCE.with(List.of(easier))), scene.esther());

        assertThat(addressees.of(petition)).containsExactly(FRANCE.with(List.of(official)));
    }

    @Test
    void countAsAnsweredForTheDemandsOfTheirPetitionOnceItClosesWithTheirAnswer() {
        addressees.change(petition, List.of(), List.of(FRANCE), scene.esther());

        deadlines.close(petition, Closing.ANSWERED, scene.esther());

        await().untilAsserted(() -> assertThat(RATIFY_AND_SERVICES)
                .allSatisfy(demand -> assertThat(isAnswered(demand, "FR")).isTrue()));
        assertThat(RATIFY_AND_SERVICES)
                .as("the campaign asks Italy, the petition does not")
                .allSatisfy(demand -> assertThat(isAnswered(demand, "IT")).isFalse());
    }

    @Test
    void countAsAnsweredOnlyWhereTheyHave() {
        addressees.change(petition, List.of(), List.of(FRANCE, ITALY), scene.esther());

        deadlines.close(petition, Closing.ANSWERED, Set.of(1), scene.esther());

        await().untilAsserted(() -> assertThat(RATIFY_AND_SERVICES)
                .allSatisfy(demand -> assertThat(isAnswered(demand, "IT")).isTrue()));
        assertThat(RATIFY_AND_SERVICES)
                .as("France has said nothing")
                .allSatisfy(demand -> assertThat(isAnswered(demand, "FR")).isFalse());
    }

    @Test
    void areThoseOfTheCampaignWhereThePetitionNamesNone() {
        deadlines.close(petition, Closing.ANSWERED, scene.esther());

        await().untilAsserted(() -> assertThat(RATIFY_AND_SERVICES)
                .allSatisfy(demand -> assertThat(List.of("IT", "CM"))
                        .allSatisfy(
                                place -> assertThat(isAnswered(demand, place)).isTrue())));
    }

    @Test
    void haveNotAnsweredWhenThePetitionIsTakenBack() {
        deadlines.close(petition, Closing.WITHDRAWN, scene.esther());

        assertThat(database.queryForObject(
                        "select count(*) from demand_reach where source = ?", Long.class, "petition/" + petition))
                .isZero();
    }

    /** By this petition alone: others of the same database have said something, too. */
    private boolean isAnswered(String demand, String place) {
        return Long.valueOf(1)
                .equals(database.queryForObject(
                        "select count(*) from demand_reach where demand = ? and place = ? and source = ? and state = 'ANSWERED'",
                        Long.class,
                        demand,
                        place,
                        "petition/" + petition));
    }

    @Test
    void areChangedByOrganizersAlone() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> addressees.change(petition, List.of(), List.of(FRANCE), scene.somebody()));

        assertThat(addressees.of(petition)).isEmpty();
    }

    @Test
    void areNotChangedOverWhatSomebodyElseHasWritten() {
        addressees.change(petition, List.of(), List.of(FRANCE), scene.esther());

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> addressees.change(petition, List.of(), List.of(ITALY), scene.giulia()));

        assertThat(addressees.of(petition)).containsExactly(FRANCE);
    }

    @Test
    void canGoAndComeInAnotherOrder() {
        addressees.change(petition, List.of(), List.of(FRANCE, ITALY), scene.esther());
        addressees.change(petition, List.of(FRANCE, ITALY), List.of(ITALY, FRANCE), scene.esther());
        addressees.change(petition, List.of(ITALY, FRANCE), List.of(FRANCE), scene.giulia());

        assertThat(addressees.of(petition)).containsExactly(FRANCE);
    }

    @Test
    void stayAsTheyAreOnceThePetitionIsClosed() {
        addressees.change(petition, List.of(), List.of(FRANCE), scene.esther());
        scene.close(petition);

        assertThatExceptionOfType(PetitionClosed.class)
                .isThrownBy(() -> addressees.change(petition, List.of(FRANCE), List.of(), scene.esther()));
    }

    @Test
    void areNotMoreThanThereAreStatesAndSome() {
        var many = Collections.nCopies(Addressees.MOST + 1, FRANCE);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> addressees.change(petition, List.of(), many, scene.esther()));
    }

    private static Addressee state(String name, String country, int target) {
        return new Addressee(
                LocalizedText.of(Language.EN, name),
                AddresseeKind.STATE,
                Optional.of(new CountryCode(country)),
                target,
                Optional.empty());
    }
}
