package org.sextant.programme.fulfilment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.WebAddress;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A demand that is met in the demo, recorded by one person and confirmed by another as real ones are. Where something was recorded, nothing is made. */
@Component
@Profile("demo")
@Order(28)
class DemoFulfilments implements ApplicationRunner {

    private static final int DAYS_AGO = 30;

    private final Fulfilments fulfilments;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoFulfilments(Fulfilments fulfilments, DemoAccounts accounts, Clock clock) {
        this.fulfilments = fulfilments;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var organizer = accounts.person("organizer");
        if (!fulfilments.settled(organizer).isEmpty()
                || !fulfilments.waiting(organizer).isEmpty()) {
            return;
        }
        var made = new RecordFulfilment(
                new DemandId("partner-cities"),
                new CountryCode("UY"),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_AGO),
                "Made up for the demo: law 14, official journal",
                new WebAddress("https://example.org/law-14"));
        fulfilments.confirm(fulfilments.record(made, organizer), accounts.person("moderator"));
    }
}
