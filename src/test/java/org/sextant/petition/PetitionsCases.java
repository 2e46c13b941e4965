package org.sextant.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.petition.PetitionScene.worded;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Petitions and the two people under each wording, on each database. */
abstract class PetitionsCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Petitions petitions;

    private PetitionScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new PetitionScene(beans);
    }

    @Test
    void areStartedByOrganizersAlone() {
        var start = new StartPetition(scene.campaign(), PetitionScene.freshSlug(), worded("We live here."));

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> petitions.start(start, scene.somebody()));

        assertThat(petitions.bySlug(start.slug())).isEmpty();
    }

    @Test
    void haveAddressesOfTheirOwn() {
        var start = new StartPetition(scene.campaign(), PetitionScene.freshSlug(), worded("We live here."));
        petitions.start(start, scene.esther());

        assertThatExceptionOfType(SlugTaken.class).isThrownBy(() -> petitions.start(start, scene.giulia()));
    }

    @Test
    void areWrittenDownAsRenamedOnlyWhereTheyAre() {
        var id = scene.draft();
        var before = scene.summary(id).slug();
        var after = PetitionScene.freshSlug();

        petitions.rename(id, before, scene.esther());
        petitions.rename(id, after, scene.esther());
        petitions.rename(id, after, scene.esther());

        assertThat(beans.getBean(JdbcClient.class)
                        .sql("select subject from audit_entry where act = 'petition-renamed' and subject in (?, ?)")
                        .params(before.text(), after.text())
                        .query(String.class)
                        .list())
                .containsExactly(before.text());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> petitions.rename(id, after, scene.somebody()));
    }

    @Test
    void areKnownToThePublicFromTheirFirstApprovalOn() {
        var id = scene.draft();
        var code = scene.summary(id).code();
        assertThat(petitions.byCode(code)).isEmpty();
        assertThat(petitions.open()).extracting(PetitionSummary::id).doesNotContain(id);

        scene.publish(id);

        assertThat(petitions.byCode(code)).map(PetitionSummary::id).contains(id);
        assertThat(petitions.open()).extracting(PetitionSummary::id).contains(id);
        assertThat(petitions.of(scene.campaign()))
                .extracting(PetitionSummary::id)
                .containsExactly(id);
    }

    @Test
    void areListedWithoutTheOldestThatAreOverWhereTheyAreTooMany() {
        var first = scene.open();
        var crowd = scene.crowdedBy(first);
        try {
            scene.close(first.id());

            var listed = petitions.of(scene.campaign());

            assertThat(listed).hasSize(Petitions.MOST);
            assertThat(listed).extracting(PetitionSummary::id).doesNotContain(first.id());
        } finally {
            scene.clearAway(crowd);
        }
    }

    @Test
    void keepAnotherAddresseeWithTheDraftUntilItIsApproved() {
        var open = scene.open();
        var worded = worded("We live here.");
        var turned = new PetitionPlan(
                worded.texts(), LocalizedText.of(Language.EN, "the king"), 5, worded.lastDay(), worded.organisations());

        petitions.change(open.id(), turned, scene.esther());
        assertThat(scene.summary(open.id()).addressee()).isEqualTo(open.addressee());
        assertThat(scene.summary(open.id()).draftPlea()).contains(turned.plea());
        scene.publish(open.id());

        assertThat(scene.summary(open.id()).addressee()).isEqualTo(turned.addressee());
        assertThat(scene.summary(open.id()).goal()).isEqualTo(5);
        assertThat(scene.summary(open.id()).draftPlea()).isEmpty();
    }

    @Test
    void areNotApprovedByTheProposerNorByAModeratorOfTheCampaignAlone() {
        var id = scene.draft();
        petitions.propose(id, scene.esther());

        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> petitions.approve(id, scene.esther()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> petitions.approve(id, scene.moderatorOfTheCampaign()));

        assertThat(scene.summary(id).state()).isEqualTo(PetitionState.PROPOSED);
        assertThat(petitions.waitingFor(scene.giulia()))
                .extracting(PetitionSummary::id)
                .contains(id);
        assertThat(WhatWaits.keys(beans, scene.giulia())).contains(id.toString());
        assertThat(WhatWaits.keys(beans, scene.esther())).contains(id.toString());
        assertThat(petitions.waitingFor(scene.esther()))
                .extracting(PetitionSummary::id)
                .doesNotContain(id);
    }

    @Test
    void takeTheirProposalBackWhenTheyChange() {
        var id = scene.draft();
        petitions.propose(id, scene.esther());

        petitions.change(id, worded("We live and work here."), scene.giulia());

        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> petitions.approve(id, scene.giulia()));
    }

    @Test
    void keepEveryVersionThatWasPublishedReadable() {
        var petition = scene.open();
        petitions.change(petition.id(), worded("We live and work here."), scene.esther());
        scene.publish(petition.id());

        assertThat(petitions.published(petition.slug(), Language.EN, 1))
                .map(wording -> wording.text().body())
                .contains("We live here.");
        assertThat(petitions.published(petition.slug(), Language.EN, 2))
                .map(wording -> wording.text().body())
                .contains("We live and work here.");
        assertThat(petitions.published(petition.slug(), Language.EN, 3)).isEmpty();
    }

    @Test
    void showNobodyADraftAsIfItWerePublished() {
        var id = scene.draft();

        assertThat(petitions.published(scene.summary(id).slug(), Language.EN, 1))
                .isEmpty();
    }

    @Test
    void areClosedForGood() {
        var id = scene.open().id();

        scene.close(id);

        assertThat(scene.summary(id).state()).isEqualTo(PetitionState.CLOSED);
        assertThatExceptionOfType(PetitionClosed.class)
                .isThrownBy(() -> petitions.change(id, worded("Again."), scene.esther()));
        assertThat(scene.publicPetitions().everOpen())
                .extracting(PetitionSummary::id)
                .contains(id);
        assertThat(petitions.open()).extracting(PetitionSummary::id).doesNotContain(id);
    }
}
