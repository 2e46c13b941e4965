package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;

/** What a feature says that waits for somebody. Whoever is told something must not be left out where the feature is asked about many, or no letter ever tells them. */
public final class WhatWaits {

    private WhatWaits() {}

    /** What each of all features tells the thing by that waits for somebody now. */
    public static List<String> keys(BeanFactory beans, PersonId person) {
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        return beans.getBeanProvider(Waiting.class).stream()
                .flatMap(feature -> of(feature, person, today).stream())
                .map(Waiting.Row::key)
                .toList();
    }

    public static List<Waiting.Row> of(Waiting feature, PersonId person, LocalDate today) {
        return of(feature, person, Language.EN, today);
    }

    public static List<Waiting.Row> of(Waiting feature, PersonId person, Language language, LocalDate today) {
        var rows = feature.of(person, language, today);
        if (!rows.isEmpty()) {
            assertThat(feature.among(Set.of(person), today))
                    .as("%s tells of %s", feature.getClass().getSimpleName(), rows)
                    .contains(person);
        }
        return rows;
    }
}
