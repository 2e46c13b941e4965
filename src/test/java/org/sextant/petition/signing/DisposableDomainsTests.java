package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.testing.HandClock;
import org.sextant.vocabulary.EmailAddress;

/** The list of throw-away providers, … */
class DisposableDomainsTests {

    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T10:00:00Z"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ana@mailinator.com, true",
        "ana@MAILINATOR.com, true",
        "ana@ana.mailinator.com, true",
        "ana@notmailinator.com, false",
        "ana@mailinator.com.example.org, false",
        "ana@gmail.com, false"
    })
    void knowsADomainAndWhatLiesBelowIt(String address, boolean disposable) {
        assertThat(list().contain(new EmailAddress(address))).isEqualTo(disposable);
    }

    @Test
    void isChangedByTheOperatorWhileItRuns() throws IOException {
        var list = list();
        assertThat(list.contain(new EmailAddress("ana@thrown-away.example"))).isFalse();

        Files.writeString(file(), "# ours\n thrown-away.example \n!mailinator.com\n");
        clock.pass(Duration.ofMinutes(1));

        assertThat(list.contain(new EmailAddress("ana@thrown-away.example"))).isTrue();
        assertThat(list.contain(new EmailAddress("ana@mailinator.com"))).isFalse();
    }

    private DisposableDomains list() {
        return new DisposableDomains(file(), clock);
    }

    private Path file() {
        return folder.resolve("disposable-domains.txt");
    }
}
