package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
    void knowsADomainAndWhatLiesBelowIt(String address, boolean disposable) throws IOException {
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

    @Test
    void staysAsItWasWhereTheOperatorsFileCannotBeRead() throws IOException {
        var list = list();
        Files.writeString(file(), "thrown-away.example");
        assertThat(list.contain(new EmailAddress("ana@thrown-away.example"))).isTrue();

        // Not UTF-8.
        Files.write(file(), new byte[] {(byte) 0xC3, (byte) 0x28});
        Files.setLastModifiedTime(file(), FileTime.from(Instant.parse("2026-11-26T10:01:00Z")));
        clock.pass(Duration.ofMinutes(1));

        assertThat(list.contain(new EmailAddress("ana@thrown-away.example"))).isTrue();
        assertThat(list.contain(new EmailAddress("ana@gmail.com"))).isFalse();
    }

    @Test
    void isOursAloneWhereTheOperatorsFileIsAFolder() throws IOException {
        Files.createDirectory(file());

        assertThat(list().contain(new EmailAddress("ana@mailinator.com"))).isTrue();
    }

    @Test
    void knowsDomainsHoweverTheyAreWritten() throws IOException {
        Files.writeString(file(), "Wegwerf-Bücher.example\nno domain at all\n");

        assertThat(list().contain(new EmailAddress("ana@wegwerf-bücher.example")))
                .isTrue();
    }

    private DisposableDomains list() throws IOException {
        return new DisposableDomains(file(), clock);
    }

    private Path file() {
        return folder.resolve("disposable-domains.txt");
    }
}
