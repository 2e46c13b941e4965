package org.sextant.shell.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every feature what waits for a person. */
@Component
class WhatNeedsMe {

    /** Nobody does more in a week. */
    static final int MOST = 100;

    private static final Comparator<Waiting.Row> MOST_PRESSING_FIRST = Comparator.comparing(Waiting.Row::urgency)
            .thenComparing(row -> row.pressing().due().orElse(LocalDate.MAX));

    private final ObjectProvider<Waiting> features;
    private final Clock clock;

    WhatNeedsMe(ObjectProvider<Waiting> features, Clock clock) {
        this.features = features;
        this.clock = clock;
    }

    /** The most pressing first; of those that press alike, what is due first. */
    List<Waiting.Row> of(Desk desk) {
        return of(desk.person(), desk.language(), desk.today(clock));
    }

    List<Waiting.Row> of(PersonId person, Language language, LocalDate today) {
        return features.stream()
                .flatMap(feature -> feature.of(person, language, today).stream())
                .sorted(MOST_PRESSING_FIRST)
                .limit(MOST)
                .toList();
    }
}
