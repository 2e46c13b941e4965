package org.sextant.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.reference.Differences.Kind;
import org.sextant.reference.Differences.Row;
import org.sextant.shell.Words;

/** A file of facts … */
class FileReaderTests {

    private static final ReferenceFile RIVERS = new Rivers();

    /** Where rivers end, and how long they are. */
    private static final class Rivers implements ReferenceFile {

        @Override
        public String name() {
            return "rivers";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public String title(Words words) {
            return "Rivers";
        }

        @Override
        public List<String> columns() {
            return List.of("river", "sea", "length");
        }

        @Override
        public List<String> key() {
            return List.of("river");
        }

        @Override
        public List<String> wrongIn(Line line) {
            return line.wrong(Map.of("length", Integer::parseInt));
        }
    }

    @Test
    void isReadLineByLineWithoutTheColumnsThatItsOwnerDoesNotKnow() {
        var reading = read("\uFEFFlength,river,bridges,sea\n6650, Nile ,12,\n");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Good.class,
                        good -> assertThat(good.lines()).singleElement().satisfies(line -> {
                            assertThat(line.of("river")).isEqualTo("Nile");
                            assertThat(line.said("sea")).isEmpty();
                            assertThat(line.of("bridges")).isEmpty();
                        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'river,sea\nNile,Mediterranean' | 1 | NO_HEADING
            'river,sea,length\n' | 0 | EMPTY
            'river,sea,length\nNile,,6650\nNile,,1' | 3 | TWICE
            'river,sea,length\nNile,,6650\nNiger,,long' | 3 | WRONG
            'river,sea,length\n"Nile' | 0 | UNREADABLE""")
    void saysWhichLineCannotBeRead(String csv, long line, Fault.Kind kind) {
        assertThat(read(csv.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        faulty -> assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.line()).isEqualTo(line);
                            assertThat(fault.kind()).isEqualTo(kind);
                        }));
    }

    @Test
    void isNotReadWhereItIsTooLong() {
        assertThat(read("x".repeat(FileReader.LONGEST + 1)))
                .isEqualTo(new Reading.Faulty(List.of(new Fault(0, Fault.Kind.TOO_LONG, ""))));
    }

    @Test
    void tellsNoMoreThanTheFirstFaults() {
        var csv = new StringBuilder("river,sea,length\n");
        for (var number = 0; number < 100; number++) {
            csv.append("r").append(number).append(",,long\n");
        }

        assertThat(read(csv.toString()))
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        faulty -> assertThat(faulty.faults()).hasSize(FileReader.MOST_FAULTS));
    }

    @Test
    void isComparedByWhatEachLineIsAbout() {
        var before = lines("river,sea,length\nNile,Mediterranean,6650\nNiger,Atlantic,4180\nVolga,,3530\n");
        var after = lines("river,sea,length\nVolga,Caspian,3531\nNile,Mediterranean,6650\nMekong,,4350\n");

        assertThat(Differences.between(before, after, RIVERS.key()).rows())
                .containsExactlyInAnyOrder(
                        new Row(Kind.CHANGED, "Volga", "sea:  · length: 3530", "sea: Caspian · length: 3531"),
                        new Row(Kind.ADDED, "Mekong", "", "length: 4350"),
                        new Row(Kind.GONE, "Niger", "sea: Atlantic · length: 4180", ""));
        assertThat(Differences.between(before, before, RIVERS.key()).isEmpty()).isTrue();
    }

    private static List<Line> lines(String csv) {
        return switch (read(csv)) {
            case Reading.Good(var lines) -> lines;
            case Reading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static Reading read(String csv) {
        return new FileReader(RIVERS).read(csv);
    }
}
