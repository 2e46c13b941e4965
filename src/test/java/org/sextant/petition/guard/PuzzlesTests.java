package org.sextant.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.sealing.DataKeys;
import org.sextant.testing.HandClock;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Sha256;
import org.springframework.beans.factory.annotation.Autowired;

/** A puzzle, … */
@OnH2
class PuzzlesTests {

    private static final EmailAddress ANA = new EmailAddress("ana@example.org");

    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T10:00:00Z"));
    private final PetitionId petition = new PetitionId(UUID.randomUUID());

    @Autowired
    private DataKeys keys;

    private Puzzles puzzles;

    @BeforeEach
    void make() {
        puzzles = new Puzzles(keys, clock);
    }

    @Test
    void isSolvedByWork() {
        assertThat(puzzles.solved(petition, ANA, work(ANA))).isTrue();
    }

    @Test
    void isSolvedForOneAddressAndOnePetition() {
        var work = work(ANA);

        assertThat(puzzles.solved(petition, new EmailAddress("ben@example.org"), work))
                .isFalse();
        assertThat(puzzles.solved(new PetitionId(UUID.randomUUID()), ANA, work)).isFalse();
    }

    @Test
    void holdsForTwoHours() {
        var work = work(ANA);
        clock.pass(Duration.ofHours(2));
        assertThat(puzzles.solved(petition, ANA, work)).isTrue();

        clock.pass(Duration.ofMinutes(1));
        assertThat(puzzles.solved(petition, ANA, work)).isFalse();
    }

    @Test
    void isOursOrNone() {
        var work = work(ANA);
        var easier = work.replaceFirst("\\." + Puzzles.BITS + "\\.", ".1.");

        assertThat(puzzles.solved(petition, ANA, easier)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "...", "1.17.x.0", "99999999999999999999.1.x.0", "٣.17.x.0", "a.b.c.d"})
    void isNotSolvedByNonsense(String work) {
        assertThat(puzzles.solved(petition, ANA, work)).isFalse();
    }

    private String work(EmailAddress email) {
        var puzzle = puzzles.of(petition);
        var number = IntStream.iterate(0, n -> n + 1)
                .filter(n -> Puzzles.zeroBits(Sha256.of(puzzle + ":" + email.typed() + ":" + n)) >= Puzzles.BITS)
                .findFirst()
                .orElseThrow();
        return puzzle + "." + number;
    }
}
