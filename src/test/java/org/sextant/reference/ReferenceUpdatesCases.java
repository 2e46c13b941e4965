package org.sextant.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.observatory.Indicator;
import org.sextant.observatory.Indicators;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.reference.Differences.Kind;
import org.sextant.shell.WhatWaits;
import org.sextant.treaty.SomeEditors;
import org.sextant.vocabulary.CountryCode;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Newer files of facts, on each database. */
abstract class ReferenceUpdatesCases {

    private static final String INDICATORS = "indicators";
    private static final String AFGHAN_EMIGRANTS = "AFG,emigrant_stock,2024,7528994,";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReferenceUpdates updates;

    @Autowired
    private ReferenceFiles files;

    @Autowired
    private Indicators indicators;

    @Autowired
    private OfficialChannels channels;

    @Autowired
    private JdbcTemplate database;

    private SomeEditors editors;
    private LocalDate today;

    @BeforeEach
    void gather() {
        editors = SomeEditors.in(beans);
        today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
    }

    @AfterEach
    void forget() {
        database.update("delete from reference_update");
        files.changed();
    }

    @Test
    void areReadAsTheyAreShipped() {
        assertThat(files.all())
                .extracting(ReferenceFile::name)
                .containsExactly(
                        INDICATORS,
                        "petition-channels",
                        "observances",
                        "evidence",
                        "free-movement-regimes",
                        "regime-members",
                        "treaties",
                        "states",
                        "neighbours",
                        "regional-groups");
        assertThat(files.all())
                .allSatisfy(file -> assertThat(updates.read(file.name(), file.shipped(), editors.organizer()))
                        .isInstanceOf(Reading.Good.class));
    }

    @ParameterizedTest
    @CsvSource({
        "indicators,        iso3,                 AFG,     XYZ",
        "indicators,        indicator,            migrant_stock, migrants",
        "indicators,        year,                 ',2024,', ',24,'",
        "indicators,        value,                7528994, many",
        "petition-channels, threshold_signatures, 1000000, million",
        "petition-channels, confidence,           ',known,', ',sure,'",
        "observances,       date,                 01-27,   27 January",
        "observances,       principles,           dignity;anti-racism;rights, courage",
        "observances,       id,                   holocaust-remembrance, Holocaust Day",
        "evidence,          claim,                ',close-borders,', ',Close borders,'",
        "evidence,          side,                 ',experience,', ',hearsay,'",
        "evidence,          source_year,          ',1948,UN,', ',long ago,UN,'",
        "free-movement-regimes, in_force_on,      1958-01-01, 1958-01-32",
        "free-movement-regimes, work,             '1958-01-01,yes,yes,yes', '1958-01-01,yes,yes,perhaps'",
        "regime-members,    iso3,                 'eu,AUT', 'eu,XYZ'",
        "regime-members,    since,                1995-01-01, 1995-13-01",
        "treaties,          principles,           dignity;rights;development;international-law, courage",
        "treaties,          adopted_on,           1990-12-18, 1990-12",
        "states,            iso3,                 'AF,AFG', 'AF,AFR'",
        "states,            region,               ',Asia,', ',Atlantis,'",
        "states,            un_status,            ',member', ',other'",
        "neighbours,        neighbour_iso3,       'AFG,CHN', 'AFG,AFG'",
        "regional-groups,   group_id,             'un-african,', 'UN African,'",
    })
    void areRefusedWhereTheirOwnerCannotReadALine(String file, String column, String right, String wrong) {
        var csv = files.byName(file).shipped();
        var line = csv.lines().filter(one -> one.contains(right)).findFirst().orElseThrow();
        var broken = csv.replace(line, line.replace(right, wrong));

        assertThat(updates.propose(new ProposeFile(file, today, "Test", broken), editors.organizer()))
                .isInstanceOfSatisfying(
                        Proposal.Refused.class,
                        refused -> assertThat(refused.faults()).first().satisfies(fault -> {
                            assertThat(fault.kind()).isEqualTo(Fault.Kind.WRONG);
                            assertThat(fault.shown()).startsWith(column + ": ");
                        }));
    }

    @ParameterizedTest
    @CsvSource({"states, 'MX,MEX,', MX · MEX", "treaties, 'icrmw,', icrmw"})
    void keepTheLinesOnWhichOthersLean(String file, String line, String about) {
        var without = files.byName(file)
                .shipped()
                .lines()
                .filter(one -> !one.startsWith(line))
                .collect(Collectors.joining("\n"));

        assertThat(updates.propose(new ProposeFile(file, today, "Test", without), editors.organizer()))
                .isEqualTo(new Proposal.Refused(List.of(new Fault(0, Fault.Kind.GONE, about))));
    }

    @Test
    void areOnTheTrailOnceTheyWait() {
        updates.propose(new ProposeFile(INDICATORS, today, "Test", "nothing"), editors.organizer());
        updates.propose(new ProposeFile(INDICATORS, today.plusYears(1), "Test", corrected("1")), editors.organizer());
        updates.propose(
                new ProposeFile(
                        INDICATORS, today, "Test", files.byName(INDICATORS).shipped()),
                editors.organizer());
        assertThat(proposedByTheOrganizer()).isZero();

        propose(corrected("7528996"), today);

        assertThat(proposedByTheOrganizer()).isOne();
    }

    private long proposedByTheOrganizer() {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from audit_entry where act = 'reference-file-proposed' and person = ?",
                Long.class,
                editors.organizer().uuid()));
    }

    @Test
    void showWhatTheyChangeBeforeASecondPersonAgrees() {
        var id = propose(corrected("7528995"), today);

        assertThat(updates.waiting(editors.moderator())).singleElement().satisfies(file -> {
            assertThat(file.proposedBy()).isEqualTo(editors.organizer());
            assertThat(file.differences().rows())
                    .containsExactly(new Differences.Row(
                            Kind.CHANGED, "AFG · emigrant_stock", "value: 7528994", "value: 7528995"));
        });
        assertThat(updates.waitingFor(editors.moderator())).containsExactly(INDICATORS);
        assertThat(WhatWaits.keys(beans, editors.moderator())).contains(INDICATORS);
        assertThat(afghanEmigrants()).isEqualTo("7528994");

        updates.approve(id, editors.moderator());

        await().untilAsserted(() -> assertThat(afghanEmigrants()).isEqualTo("7528995"));
        assertThat(updates.waiting(editors.moderator())).isEmpty();
        assertThat(files.edition(files.byName(INDICATORS)).asOf()).contains(today);
    }

    @Test
    void reachWhoOwnsThem() {
        var file = files.byName("petition-channels");
        var csv = file.shipped()
                + "Council of Elders,INT,Letter to the elders,,,,They answer,elders.example,Charter,likely,\n";

        updates.approve(
                made(updates.propose(new ProposeFile(file.name(), today, "Test", csv), editors.organizer())),
                editors.moderator());

        await().untilAsserted(() -> assertThat(channels.of(Optional.empty()))
                .extracting(channel -> channel.name())
                .contains("Letter to the elders"));
    }

    @Test
    void refuseTheFirstPersonAsTheSecond() {
        var id = propose(corrected("1"), today);

        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> updates.approve(id, editors.organizer()));
    }

    @Test
    void refuseWhoHasNoMandateOnThePlatform() {
        var id = propose(corrected("1"), today);
        var file = new ProposeFile(INDICATORS, today, "Test", corrected("2"));

        for (var nobody : List.of(editors.member(), editors.elsewhere())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.propose(file, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.approve(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.withdraw(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.waiting(nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.waitingFor(nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.read(INDICATORS, "", nobody));
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.propose(file, editors.moderator()));
    }

    @Test
    void areDecidedOnce() {
        var id = propose(corrected("1"), today);

        updates.withdraw(id, editors.organizer());

        assertThat(updates.waiting(editors.moderator())).isEmpty();
        assertThatExceptionOfType(UpdateSettled.class).isThrownBy(() -> updates.approve(id, editors.moderator()));
        assertThatExceptionOfType(UpdateSettled.class).isThrownBy(() -> updates.withdraw(id, editors.organizer()));
    }

    @Test
    void replaceOnlyWhatTheyWereComparedWith() {
        var one = propose(corrected("1"), today);
        var two = propose(corrected("2"), today);
        updates.approve(one, editors.moderator());

        assertThatExceptionOfType(FileChangedMeanwhile.class)
                .isThrownBy(() -> updates.approve(two, editors.moderator()));
    }

    @Test
    void areNoOlderThanWhatHoldsAndNotAheadOfTheirTime() {
        assertThat(offer(corrected("1"), today.plusDays(3))).isInstanceOf(Proposal.Ahead.class);
        assertThat(offer(files.byName(INDICATORS).shipped(), today)).isInstanceOf(Proposal.Same.class);
        updates.approve(propose(corrected("1"), today), editors.moderator());

        assertThat(offer(corrected("2"), today.minusDays(1))).isInstanceOf(Proposal.Older.class);
    }

    private String corrected(String value) {
        return files.byName(INDICATORS).shipped().replace(AFGHAN_EMIGRANTS, "AFG,emigrant_stock,2024," + value + ",");
    }

    private String afghanEmigrants() {
        return indicators.of(new CountryCode("AF")).stream()
                .filter(one -> one.kind() == Indicator.Kind.EMIGRANT_STOCK)
                .map(one -> one.figure().toString())
                .findFirst()
                .orElseThrow();
    }

    private String propose(String csv, LocalDate asOf) {
        return made(offer(csv, asOf));
    }

    private Proposal offer(String csv, LocalDate asOf) {
        return updates.propose(new ProposeFile(INDICATORS, asOf, "Test", csv), editors.organizer());
    }

    private static String made(Proposal proposal) {
        if (proposal instanceof Proposal.Made(var id)) {
            return id;
        }
        throw new AssertionError(proposal.toString());
    }
}
