package org.sextant.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.shell.Waiting;
import org.sextant.shell.Waiting.Pressing;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Sort;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class WhatNeedsMeTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void listsWhatPressesMostFirstAndOfThatWhatIsDueFirst() {
        var titles = asked(
                row("this week, some day", Urgency.THIS_WEEK),
                row("today, later", Urgency.TODAY.by(TODAY.plusDays(1))),
                row("this week, Friday", Urgency.THIS_WEEK.by(TODAY.plusDays(1))),
                row("somebody waits", Urgency.SOMEBODY_WAITS),
                row("today, late", Urgency.TODAY.by(TODAY.minusDays(3))));

        assertThat(titles)
                .containsExactly(
                        "somebody waits", "today, late", "today, later", "this week, Friday", "this week, some day");
    }

    @Test
    void neverListsMoreThanAnybodyDoes() {
        var rows = Stream.generate(() -> row("again", Urgency.THIS_WEEK))
                .limit(500)
                .toArray(Row[]::new);

        assertThat(asked(rows)).hasSize(WhatNeedsMe.MOST);
    }

    private static List<String> asked(Row... rows) {
        var features = new StaticListableBeanFactory(Map.of("feature", (Waiting) (_, _, _) -> List.of(rows)));
        var waiting = new WhatNeedsMe(features.getBeanProvider(Waiting.class), NOON);
        return waiting.of(new PersonId(new UUID(0, 1)), Language.EN, TODAY).stream()
                .map(Row::title)
                .toList();
    }

    private static Row row(String title, Pressing pressing) {
        return new Row(Sort.TASK, pressing, Principle.DIGNITY, "kind", title, "why", "act", "path", title);
    }
}
