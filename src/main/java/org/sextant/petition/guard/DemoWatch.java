package org.sextant.petition.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sextant.petition.Petitions;
import org.sextant.petition.signing.MailProvider;
import org.sextant.vocabulary.SignatureId;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What moderators of the demo find: a group that was noticed, and two weeks of letters. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(36)
class DemoWatch implements ApplicationRunner {

    private static final Slug PETITION = new Slug("ratify-icrmw");
    private static final int GROUP = 12;
    private static final int DAYS = 10;

    private final Petitions petitions;
    private final SuspicionTable suspicions;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoWatch(Petitions petitions, SuspicionTable suspicions, JdbcClient jdbc, Clock clock) {
        this.petitions = petitions;
        this.suspicions = suspicions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (suspicions.newest(1).isEmpty()) {
            noticeAGroup();
            sendLetters();
        }
    }

    private void noticeAGroup() {
        var petition = petitions.bySlug(PETITION).orElseThrow();
        var some = jdbc.sql("select id from signature where petition_id = ? and state = 'COUNTED' order by id limit ?")
                .params(petition.id().uuid(), GROUP)
                .query((row, _) -> new SignatureId(row.getObject("id", UUID.class)))
                .list();
        if (!some.isEmpty()) {
            suspicions.add(Trait.SEQUENCE, petition.id(), some);
        }
    }

    private void sendLetters() {
        var providers = List.of(MailProvider.GOOGLE, MailProvider.MICROSOFT, MailProvider.ORANGE, MailProvider.OTHER);
        for (var day = 1; day <= DAYS; day++) {
            for (var provider : providers) {
                var made = 9 + (day * 7 + provider.name().length() * 5) % 23;
                jdbc.sql(
                                "insert into mail_path (begins, provider, made, confirmed) values (?, ?, ?, ?) on conflict do nothing")
                        .params(
                                clock.instant()
                                        .truncatedTo(ChronoUnit.HOURS)
                                        .minus(Duration.ofDays(day))
                                        .atOffset(ZoneOffset.UTC),
                                provider.name(),
                                made,
                                made * 4 / 5)
                        .update();
            }
        }
    }
}
