package org.sextant.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.testing.HandClock;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;

/** Who watches how signatures come notices … */
class WatchTests {

    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T10:00:00Z"));
    private final Watch watch = new Watch(clock);
    private final PetitionId petition = new PetitionId(UUID.randomUUID());

    @Test
    void manyOfOneNetworkWithinMinutesAndThoseThatFollow() {
        come(19, n -> "one", n -> mixed(n) + "@gmail.com");
        assertThat(noticed()).isEmpty();

        come(3, n -> "one", n -> mixed(100 + n) + "@gmail.com");

        assertThat(noticed()).isEqualTo(Map.of(Trait.BURST, 20L + 2));
        assertThat(watch.trends()).singleElement().satisfies(trend -> {
            assertThat(trend.signatures()).isEqualTo(22);
            assertThat(trend.domain()).isEmpty();
        });
    }

    @Test
    void nobodyWhoComesInTheirOwnTimeAfterMany() {
        come(20, n -> "one", n -> mixed(n) + "@gmail.com");
        assertThat(noticed()).isEqualTo(Map.of(Trait.BURST, 20L));
        clock.pass(Duration.ofMinutes(11));

        for (var n = 0; n < 30; n++) {
            come(1, _ -> "one", _ -> mixed(0) + "@gmail.com");
            clock.pass(Duration.ofMinutes(2));
        }

        assertThat(noticed()).isEmpty();
    }

    @Test
    void manyOnceMoreAsAGroupOfTheirOwn() {
        come(20, n -> "one", n -> mixed(n) + "@gmail.com");
        noticed();
        var before = new SuspicionId(UUID.randomUUID());
        watch.runs().values().forEach(run -> run.becomes(before));
        clock.pass(Duration.ofMinutes(11));

        come(20, n -> "one", n -> mixed(n) + "@gmail.com");

        assertThat(watch.runs().values())
                .allSatisfy(run -> assertThat(run.suspicion()).isEmpty());
        assertThat(noticed()).isEqualTo(Map.of(Trait.BURST, 20L));
    }

    @Test
    void nothingWhereTheSameComeInTheirOwnTime() {
        for (var n = 0; n < 60; n++) {
            come(1, _ -> "one", _ -> mixed(0) + UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "@gmail.com");
            clock.pass(Duration.ofMinutes(5));
        }

        assertThat(noticed()).isEmpty();
        assertThat(watch.trends()).isEmpty();
    }

    @Test
    void addressesThatDifferByDigitsAlone() {
        come(8, n -> "network " + n, n -> "ana." + (n + 10) + "x@gmail.com");

        assertThat(noticed()).isEqualTo(Map.of(Trait.SEQUENCE, 8L));
    }

    @Test
    void addressesThatCountUpEvenWhereSomeAreLeftOutOrCrossEachOther() {
        var numbers = new int[] {3, 9, 8, 12, 13, 20, 24, 27, 31};

        come(numbers.length, n -> "network " + n, n -> "ana" + numbers[n] + "@gmail.com");

        assertThat(noticed()).isEqualTo(Map.of(Trait.SEQUENCE, 8L));
    }

    @Test
    void nothingInNumbersThatLieAnywhere() {
        var numbers = new int[] {1985, 72, 3, 1990, 88, 1979, 7, 2001, 64, 1968, 11, 1999, 75, 90, 1982};

        come(numbers.length, n -> "network " + n, n -> "maria" + numbers[n] + "@gmail.com");

        assertThat(noticed()).isEmpty();
    }

    @Test
    void nobodyBesideASequenceWhoseNumberLiesElsewhere() {
        come(8, n -> "network " + n, n -> "ana" + (100 + n) + "@gmail.com");
        assertThat(noticed()).isEqualTo(Map.of(Trait.SEQUENCE, 8L));

        come(1, n -> "elsewhere", n -> "ana1985@gmail.com");
        assertThat(noticed()).isEmpty();
        come(1, n -> "network", n -> "ana108@gmail.com");

        assertThat(noticed()).isEqualTo(Map.of(Trait.SEQUENCE, 1L));
    }

    @Test
    void manyOfOneSmallProviderButNotOfAGreatOne() {
        come(40, n -> "network " + n, n -> mixed(n) + "@small.example");
        come(40, n -> "network " + n, n -> mixed(n) + "@gmail.com");

        assertThat(noticed()).isEqualTo(Map.of(Trait.DOMAIN, 40L));
        assertThat(watch.trends())
                .singleElement()
                .satisfies(trend -> assertThat(trend.domain()).contains("small.example"));
    }

    @Test
    void lettersThatComeBack() {
        IntStream.range(0, 10).forEach(_ -> watch.bounced(petition, new SignatureId(UUID.randomUUID())));

        assertThat(noticed()).isEqualTo(Map.of(Trait.BOUNCED, 10L));
    }

    @Test
    void nothingOfWhomItSaysInALog() {
        come(1, n -> "c0a80001", n -> "zyxwvu1@example.org");

        assertThat(watch.runs().keySet().toString()).doesNotContain("c0a80001", "zyxwvu", "example.org");
    }

    // As writing down does.
    private Map<Trait, Long> noticed() {
        return watch.runs().entrySet().stream()
                .map(run -> Map.entry(run.getKey().trait(), (long) taken(run.getValue())))
                .filter(run -> run.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private static int taken(Run run) {
        return run.takeUnwritten().size();
    }

    private void come(int many, IntFunction<String> network, IntFunction<String> email) {
        IntStream.range(0, many)
                .forEach(n -> watch.saw(
                        petition,
                        new SignatureId(UUID.randomUUID()),
                        new Knock(network.apply(n), new EmailAddress(email.apply(n)), "")));
    }

    // No digits, and different for each number.
    private static String mixed(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString(digit - '0' + 'a'))
                .collect(Collectors.joining("", "p", ""));
    }
}
