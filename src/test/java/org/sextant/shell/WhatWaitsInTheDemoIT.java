package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for the accounts of the demo, of which nearly every feature tells something. */
@WholeApplication
class WhatWaitsInTheDemoIT {

    @Autowired
    private List<Waiting> features;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Clock clock;

    @Test
    void isToldOfNobodyWhoIsLeftOutWhereManyAreAskedAboutAtOnce() {
        var people = Stream.of(
                        "admin",
                        "organizer",
                        "coordinator",
                        "member",
                        "moderator",
                        "translator",
                        "observer",
                        "outsider")
                .map(accounts::person)
                .collect(Collectors.toSet());
        var latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.MIN);

        var telling = new HashSet<String>();
        features.forEach(feature -> {
            var among = feature.among(people, latest);
            assertThat(people).containsAll(among);
            people.forEach(person -> {
                if (!feature.of(person, Language.EN, today).isEmpty()) {
                    telling.add(feature.getClass().getSimpleName());
                    assertThat(among).as(feature.getClass().getSimpleName()).contains(person);
                }
            });
        });

        assertThat(telling).hasSizeGreaterThan(7);
    }
}
