package org.sextant.shell.ui;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.sextant.shell.Waiting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every feature what waits for a person. */
@Component
class WhatNeedsMe {

    private final ObjectProvider<Waiting> features;
    private final Clock clock;

    WhatNeedsMe(ObjectProvider<Waiting> features, Clock clock) {
        this.features = features;
        this.clock = clock;
    }

    /** The most pressing first. */
    List<Waiting.Row> of(Desk desk) {
        return features.stream()
                .flatMap(feature -> feature.of(desk.person(), desk.language(), desk.today(clock)).stream())
                .sorted(Comparator.comparing(Waiting.Row::urgency))
                .toList();
    }
}
