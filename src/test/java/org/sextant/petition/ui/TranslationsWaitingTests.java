package org.sextant.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PetitionText;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.WhatWaits;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class TranslationsWaitingTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TranslationsWaiting waiting;

    private PetitionScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new PetitionScene(beans);
    }

    @Test
    void asksForWhatStillSaysTheOldWords() {
        var petition = scene.open(plan("We live here.", "Nous vivons ici."));
        assertThat(mine(petition)).isEmpty();

        scene.petitions().change(petition.id(), plan("We live and work here.", "Nous vivons ici."), scene.esther());
        scene.publish(petition.id());

        assertThat(mine(petition)).singleElement().satisfies(row -> {
            assertThat(row.why()).contains("one translation", "French");
            assertThat(row.act()).isEqualTo("Translate");
        });
    }

    @Test
    void isNoConcernOfWhoMayNotWrite() {
        var petition = scene.open(plan("We live here.", "Nous vivons ici."));
        scene.petitions().change(petition.id(), plan("We live and work here.", "Nous vivons ici."), scene.esther());
        scene.publish(petition.id());

        assertThat(WhatWaits.of(waiting, scene.somebody(), scene.today())).isEmpty();
    }

    @Test
    void reachesThoseWhoTranslateTheCampaignOrThePlatform() {
        var petition = scene.open(plan("We live here.", "Nous vivons ici."));
        scene.petitions().change(petition.id(), plan("We live and work here.", "Nous vivons ici."), scene.esther());
        scene.publish(petition.id());
        var nadia = new SomePeople(beans).called("Nadia");
        beans.getBean(Mandates.class).take(nadia, Role.TRANSLATOR, Scope.PLATFORM);

        assertThat(of(scene.translatorOfTheCampaign(), petition)).hasSize(1);
        assertThat(of(nadia, petition)).hasSize(1);
    }

    @Test
    void asksForTheLanguagesOfTheCampaignThatAreMissing() {
        var french = PetitionScene.plan(
                Map.of(Language.FR, new PetitionText("Laissez-nous rester", "Nous vivons ici.")), Optional.empty());
        var petition = scene.open(french);

        assertThat(mine(petition))
                .singleElement()
                .satisfies(row -> assertThat(row.why()).contains("One language of the campaign is missing", "English"));
        scene.petitions()
                .change(
                        petition.id(),
                        new PetitionPlan(
                                plan("We live here.", "Nous vivons ici.").texts(),
                                petition.addressee(),
                                petition.goal(),
                                Optional.empty(),
                                Set.of(),
                                Language.FR,
                                false),
                        scene.esther());
        assertThat(mine(petition)).isEmpty();
    }

    // Others' petitions of the shared database are left out.
    private List<Row> mine(PetitionSummary petition) {
        return of(scene.esther(), petition);
    }

    private List<Row> of(PersonId person, PetitionSummary petition) {
        return WhatWaits.of(waiting, person, scene.today()).stream()
                .filter(row -> row.path().endsWith("/" + petition.slug()))
                .toList();
    }

    private static PetitionPlan plan(String english, String french) {
        return PetitionScene.plan(
                Map.of(
                        Language.EN, new PetitionText("Let us stay", english),
                        Language.FR, new PetitionText("Laissez-nous rester", french)),
                Optional.empty());
    }
}
