package org.sextant.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.testing.HandClock;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The mailbox of the demo … */
@OnH2
class DemoMailboxIT {

    @Autowired
    private JdbcTemplate database;

    private final AtomicLong rested = new AtomicLong();

    @Test
    void showsTheNewestAndForgetsTheOldest() {
        var clock = new HandClock(Instant.parse("2026-12-18T12:00:00Z"));
        var mailbox = mailbox(clock, () -> false);

        IntStream.range(0, 70).forEach(handful -> {
            clock.pass(Duration.ofSeconds(1));
            mailbox.carry(IntStream.range(0, 20)
                    .mapToObj(_ -> mail("Letter " + handful))
                    .toList());
        });

        assertThat(mailbox.newestFirst())
                .hasSize(500)
                .first()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Letter 69"));
        assertThat(database.queryForObject("select count(*) from demo_mail", Integer.class))
                .isBetween(500, 1_000);
        assertThat(rested).hasValue(0);
    }

    @Test
    void takesTwoHundredASecondWhileACrowdWaitsForItsDatabase() {
        var mailbox = mailbox(Clock.systemUTC(), () -> true);

        mailbox.carry(Stream.generate(() -> mail("In a rush")).limit(20).toList());

        assertThat(Duration.ofNanos(rested.get())).isEqualTo(Duration.ofMillis(100));
    }

    private DemoMailbox mailbox(Clock clock, Rush rush) {
        var rushes = new StaticListableBeanFactory(Map.of("rush", rush)).getBeanProvider(Rush.class);
        return new DemoMailbox(database, clock, rushes, rested::addAndGet);
    }

    private static Mail mail(String subject) {
        return new Mail(
                UUID.randomUUID(),
                new EmailAddress("ana@example.org"),
                Language.EN,
                subject,
                "Hello",
                "<p>Hello",
                Optional.empty());
    }
}
