package org.sextant.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures, counted again from the files by hand: this class reads them in its own way and shares nothing with what it checks. */
class RecountTests {

    private static final Path FILES = Path.of("src/main/resources/reference");

    private final Treaties treaties = SomeTreaties.shipped();

    private record Counted(int parties, int signatories, int neither) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-12-18", "1993-12-31", "1998-06-30", "2000-09-15", "2003-07-01", "2007-02-22", "2007-02-23",
                "2012-01-01", "2016-10-25", "2020-12-16", "2024-12-31", "2025-03-31", "2025-04-01", "2026-11-26"
            })
    void agreesOnTheMigrantWorkersConvention(String day) throws IOException {
        var roll = roll("icrmw", day);

        var counted = countedByHand(day);
        assertThat(new Counted(roll.count(Status.PARTY), roll.count(Status.SIGNATORY), roll.count(Status.NONE)))
                .isEqualTo(counted);
        assertThat(counted.parties() + counted.signatories() + counted.neither())
                .isEqualTo(193);
    }

    // icrmw.csv: iso3,state,signed_on,bound_on,how,status,confidence; days compare as text, as of 2025-04.
    private static Counted countedByHand(String day) throws IOException {
        var parties = 0;
        var signatories = 0;
        for (var line : lines("icrmw.csv")) {
            var cells = line.split(",", -1);
            var signed = cells[2];
            var bound = cells[3].isEmpty() && cells[5].equals("party") ? "2025-04-01" : cells[3];
            if (!bound.isEmpty() && bound.compareTo(day) <= 0) {
                parties++;
            } else if (!signed.isEmpty() && signed.compareTo(day) <= 0) {
                signatories++;
            }
        }
        return new Counted(parties, signatories, 193 - parties - signatories);
    }

    @ParameterizedTest
    @CsvSource({
        "icerd, 1975-01-01",
        "icerd, 2025-04-30",
        "icpped, 2015-06-01",
        "icpped, 2025-03-31",
        "refugee-1951, 1960-01-01",
        "refugee-1951, 2024-12-31",
        "refugee-1967, 2024-12-31",
        "stateless-1954, 2024-10-31",
        "stateless-1954, 2024-11-30",
        "stateless-1961, 2024-11-30",
        "palermo-trafficking, 2023-02-28",
        "ilo-c097, 2023-10-31",
        "ilo-c143, 2021-12-31",
        "ilo-c189, 2023-02-28",
        "ilo-c190, 2024-02-29"
    })
    void agreesOnTheOthers(String treaty, String day) throws IOException {
        var asOf = lines("treaties.csv").stream()
                .filter(line -> line.startsWith(treaty + ","))
                .map(line -> line.split(",", -1))
                .map(cells -> cells[cells.length - 2])
                .findFirst()
                .orElseThrow();
        var otherwise = (asOf + "-01-01").substring(0, 10);
        var observers = List.of("VAT", "PSE");

        // treaty_id,iso3,bound_on,how,complete,confidence
        var parties = lines("treaty-parties.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].equals(treaty) && !observers.contains(cells[1]))
                .filter(cells -> (cells[2].isEmpty() ? otherwise : cells[2]).compareTo(day) <= 0)
                .count();

        assertThat(roll(treaty, day).count(Status.PARTY)).isEqualTo(Math.toIntExact(parties));
    }

    @Test
    void addsUpYearByYear() {
        var treaty = treaties.byId("icrmw").orElseThrow();
        var roll = treaties.roll(treaty).orElseThrow();
        var years = treaties.accessions(treaty, roll).years();

        assertThat(years.getFirst().year()).isEqualTo(1990);
        assertThat(years.getLast().year()).isEqualTo(2025);
        assertThat(years.getLast().bound()).isEqualTo(60);
        assertThat(years.getLast().dayless()).isOne();
        assertThat(years)
                .allSatisfy(year -> assertThat(year.bound())
                        .isEqualTo(treaties.roll(roll.list(), LocalDate.of(year.year(), 12, 31))
                                .count(Status.PARTY)));
    }

    private Roll roll(String treaty, String day) {
        var list = treaties.list(treaties.byId(treaty).orElseThrow()).orElseThrow();
        return treaties.roll(list, LocalDate.parse(day));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FILES.resolve(file)).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
