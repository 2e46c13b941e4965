package org.sextant.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.petition.Closing;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PetitionText;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.WhatWaits;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked of petitions that are over … */
@OnH2
class AnswersWaitingTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private AnswersWaiting waiting;

    @Autowired
    private Deadlines deadlines;

    private PetitionScene scene;
    private PetitionSummary petition;

    @BeforeEach
    void open() {
        scene = new PetitionScene(beans);
        petition = scene.open(PetitionScene.plan(
                Map.of(Language.EN, new PetitionText("Let us stay", "We live here.")),
                Optional.of(scene.today().plusDays(10))));
    }

    @Test
    void isTheAnswerOnceTheLastDayIsOverUntilItIsWrittenDown() {
        assertThat(mine(scene.esther())).isEmpty();
        scene.endYesterday(petition.id());

        assertThat(mine(scene.esther())).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Let us stay");
            assertThat(row.why()).contains("the parliament");
        });
        deadlines.answer(petition.id(), scene.esther());

        assertThat(mine(scene.esther())).isEmpty();
    }

    @Test
    void isNothingWhereTheCampaignTookItBack() {
        deadlines.close(petition.id(), Closing.WITHDRAWN, scene.esther());

        assertThat(mine(scene.esther())).isEmpty();
    }

    @Test
    void isNoConcernOfOthersNorForEver() {
        scene.endYesterday(petition.id());

        assertThat(mine(scene.somebody())).isEmpty();
        assertThat(waiting.of(scene.esther(), Language.EN, scene.today().plusDays(200)))
                .extracting(Row::key)
                .doesNotContain(petition.id().toString());
    }

    // Others' petitions of the shared database are left out.
    private List<Row> mine(PersonId person) {
        return WhatWaits.of(waiting, person, scene.today()).stream()
                .filter(row -> row.key().equals(petition.id().toString()))
                .toList();
    }
}
