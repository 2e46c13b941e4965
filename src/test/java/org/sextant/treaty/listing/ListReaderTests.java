package org.sextant.treaty.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.place.Place;
import org.sextant.place.SomePlaces;
import org.sextant.treaty.Commitment;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.How;
import org.sextant.treaty.PartialDate;
import org.sextant.treaty.SomeTreaties;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaty;
import org.sextant.vocabulary.CountryCode;

class ListReaderTests {

    private static final Treaty ICRMW = SomeTreaties.byId("icrmw");
    private static final PartialDate AS_OF = new PartialDate("2026-03");
    private static final String HEADING = "iso3,state,status,signed_on,bound_on,how,confidence\n";

    private final ListReader reader = new ListReader(SomePlaces.all());

    @Test
    void takesWhatTheTrackerOffersForDownload() {
        var read = good(HEADING
                + "ALB,Albania,party,,2007-06-05,accession,confirmed\n"
                + "ARM,Armenia,signatory,2013-09-26,,,confirmed\n"
                + "ZWE,Zimbabwe,party,,,accession,likely\n"
                + "AUS,Australia,none,,,,\n");

        assertThat(read)
                .containsExactly(
                        new Commitment(
                                new CountryCode("AL"),
                                Status.PARTY,
                                Optional.empty(),
                                Optional.of(LocalDate.parse("2007-06-05")),
                                Optional.of(How.ACCESSION),
                                Confidence.CONFIRMED),
                        new Commitment(
                                new CountryCode("AM"),
                                Status.SIGNATORY,
                                Optional.of(LocalDate.parse("2013-09-26")),
                                Optional.empty(),
                                Optional.empty(),
                                Confidence.CONFIRMED),
                        new Commitment(
                                new CountryCode("ZW"),
                                Status.PARTY,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(How.ACCESSION),
                                Confidence.LIKELY));
    }

    @Test
    void takesColumnsInAnyOrderAndFilesOfOtherPrograms() {
        assertThat(good("\uFEFFbound_on,how,iso3,remark\r\n2007-06-05,Accession,alb,\"one, two\"\r\n\r\n"))
                .extracting(Commitment::status)
                .containsExactly(Status.PARTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    XYZ,,,,2007-06-05,accession,         | UNKNOWN_STATE
                    GRL,,,,2007-06-05,accession,         | UNKNOWN_STATE
                    ALB,,,,2007-06-5,accession,          | UNKNOWN_DATE
                    ALB,,,,05/06/2007,accession,         | UNKNOWN_DATE
                    ALB,,,,2007-06-05,bought,            | UNKNOWN_HOW
                    ALB,,member,,2007-06-05,accession,   | UNKNOWN_STATUS
                    ALB,,,,2007-06-05,accession,maybe    | UNKNOWN_CONFIDENCE
                    ALB,,,,1989-06-05,accession,         | TOO_EARLY
                    ALB,,,,2026-04-01,accession,         | TOO_LATE
                    ALB,,,2010-01-01,2007-06-05,accession, | BOUND_BEFORE_SIGNED
                    ALB,,none,,2007-06-05,accession,     | CONTRADICTION
                    ALB,,signatory,,2007-06-05,accession, | CONTRADICTION
                    """)
    void saysWhatIsWrongWithALine(String line, Fault.Kind kind) {
        var faults = faulty(HEADING + "ARM,Armenia,signatory,2013-09-26,,,confirmed\n" + line + "\n");

        assertThat(faults).extracting(Fault::kind).containsExactly(kind);
        assertThat(faults).extracting(Fault::line).containsExactly(3L);
    }

    @Test
    void takesAStateOnce() {
        assertThat(faulty(HEADING + "ALB,,,,2007-06-05,accession,\nALB,,,,2007-06-05,accession,\n"))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.TWICE);
    }

    @ParameterizedTest
    @CsvSource({
        "'iso3,how\nALB,accession\n', NO_HEADING",
        "'', NO_HEADING",
        "'iso3,bound_on,how\n', EMPTY",
        "'iso3,bound_on,how\nALB,\"2007\n', UNREADABLE",
        "'iso3,iso3,bound_on,how\nALB,ALB,2007-06-05,accession\n', UNREADABLE"
    })
    void saysWhatIsWrongWithAFile(String csv, Fault.Kind kind) {
        assertThat(faulty(csv)).extracting(Fault::kind).containsExactly(kind);
    }

    @Test
    void readsNoMoreThanAListCanHave() {
        assertThat(faulty("x".repeat(ListReader.LONGEST + 1)))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.TOO_LONG);
        var many = HEADING + "???,,,,2007-06-05,accession,\n".repeat(5_000);
        assertThat(faulty(many)).hasSize(ListReader.MOST_FAULTS);
        assertThat(faulty(HEADING + "?".repeat(500) + ",,,,,,\n").getFirst().shown())
                .hasSizeLessThanOrEqualTo(Fault.SHOWN + 1);
    }

    /** Whatever a list is: the difference to another one, put on top of it, gives that other one. */
    @RepeatedTest(50)
    void comparesWithoutLoss(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var before = some(random);
        var after = some(random);

        var changes = Changes.between(before, after);

        var rebuilt = new HashMap<CountryCode, Commitment>();
        before.forEach(one -> rebuilt.put(one.state(), one));
        changes.gone().forEach(one -> rebuilt.remove(one.state(), one));
        changes.changed().forEach(one -> rebuilt.replace(one.before().state(), one.before(), one.after()));
        changes.added().forEach(one -> assertThat(rebuilt.put(one.state(), one)).isNull());
        assertThat(rebuilt.values()).containsExactlyInAnyOrderElementsOf(after);
        assertThat(Changes.between(after, after).isEmpty()).isTrue();
    }

    private static List<Commitment> some(Random random) {
        return SomePlaces.all().all().stream()
                .filter(place -> place.standing() == Place.Standing.MEMBER)
                .limit(12)
                .filter(_ -> random.nextBoolean())
                .map(place -> new Commitment(
                        place.code(),
                        Status.PARTY,
                        Optional.empty(),
                        IntStream.of(random.nextInt(3))
                                .mapToObj(day -> LocalDate.of(2000, 1, 1 + day))
                                .findFirst(),
                        Optional.of(How.ACCESSION),
                        Confidence.CONFIRMED))
                .toList();
    }

    private List<Commitment> good(String csv) {
        return switch (reader.read(ICRMW, AS_OF, csv)) {
            case Reading.Good(var commitments) -> commitments;
            case Reading.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private List<Fault> faulty(String csv) {
        return switch (reader.read(ICRMW, AS_OF, csv)) {
            case Reading.Good(var commitments) -> throw new AssertionError(commitments);
            case Reading.Faulty(var faults) -> faults;
        };
    }
}
