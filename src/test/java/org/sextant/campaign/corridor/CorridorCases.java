package org.sextant.campaign.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.Endings;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.Side;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.corridor.CorridorSummary.Part;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CorridorId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The corridors of campaigns, on each database. */
abstract class CorridorCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Corridors corridors;

    private CampaignScene scene;
    private CampaignId douala;
    private CampaignId palermo;
    private PersonId ofDouala;
    private PersonId ofPalermo;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        douala = scene.live();
        palermo = scene.live();
        ofDouala = scene.somebodyAs(Role.ORGANIZER, douala);
        ofPalermo = scene.somebodyAs(Role.ORGANIZER, palermo);
    }

    @Test
    void joinThoseWhoAgree() {
        var id = start();
        invitePalermo(id);
        assertThat(corridors.of(palermo, ofPalermo)).isEmpty();
        assertThat(corridors.invitations(palermo, ofPalermo)).hasSize(1);
        assertThat(WhatWaits.keys(beans, ofPalermo)).contains(id + " " + palermo);

        corridors.agree(id, palermo, ofPalermo);

        assertThat(corridors.invitations(palermo, ofPalermo)).isEmpty();
        assertThat(corridors.of(palermo, ofPalermo).getFirst().parts())
                .containsExactly(new Part(douala, Side.ORIGIN, true), new Part(palermo, Side.ARRIVAL, true));
    }

    @Test
    void areOnlyLeftByACampaignThatHasEnded() {
        var id = start();
        var date = waypoint("Handover");
        corridors.set(id, douala, date, ofDouala);
        var unanswered = corridors.start(palermo, Side.ARRIVAL, english("North"), ofPalermo);
        corridors.invite(unanswered, palermo, scene.summary(douala).slug(), Side.ORIGIN, ofPalermo);
        Endings.end(beans, douala, ofDouala);

        fixed(this::start);
        fixed(() -> invitePalermo(id));
        fixed(() -> corridors.agree(unanswered, douala, ofDouala));
        fixed(() -> corridors.set(id, douala, waypoint("Later"), ofDouala));
        fixed(() -> corridors.reach(id, douala, date, true, ofDouala));
        fixed(() -> corridors.strike(id, douala, date, ofDouala));
        corridors.leave(id, douala, ofDouala);

        assertThat(corridors.publicly(douala)).isEmpty();
    }

    private static void fixed(ThrowingCallable act) {
        assertThatExceptionOfType(WrongStage.class).isThrownBy(act);
    }

    @Test
    void areUnknownToWhoIsOnlyInvited() {
        var id = start();
        invitePalermo(id);
        var date = waypoint("Handover");

        assertThatExceptionOfType(NoSuchCorridor.class).isThrownBy(() -> corridors.set(id, palermo, date, ofPalermo));
        assertThat(corridors.publicly(palermo)).isEmpty();
    }

    @Test
    void shareTheirDates() {
        var id = joined();
        var date = waypoint("Handover");

        corridors.set(id, palermo, date, ofPalermo);
        corridors.reach(id, douala, date, true, ofDouala);

        var seen = corridors.of(douala, ofDouala).getFirst().waypoints();
        assertThat(seen).containsExactly(new Waypoint(date.id(), date.title(), date.due(), true));
        corridors.strike(id, douala, date, ofDouala);
        assertThat(corridors.of(palermo, ofPalermo).getFirst().waypoints()).isEmpty();
    }

    @Test
    void areLeftByEachAndEndWithTheLast() {
        var id = joined();

        corridors.leave(id, douala, ofDouala);
        assertThat(corridors.of(palermo, ofPalermo).getFirst().parts())
                .containsExactly(new Part(palermo, Side.ARRIVAL, true));

        corridors.leave(id, palermo, ofPalermo);
        assertThat(corridors.of(palermo, ofPalermo)).isEmpty();
        assertThatExceptionOfType(NoSuchCorridor.class).isThrownBy(() -> corridors.agree(id, palermo, ofPalermo));
    }

    @Test
    void inviteOnlyWhatThePublicKnowsAndOnce() {
        var id = start();
        var draft = scene.summary(scene.draft()).slug();
        invitePalermo(id);

        assertThatExceptionOfType(NoSuchCampaign.class)
                .isThrownBy(() -> corridors.invite(id, douala, draft, Side.TRANSIT, ofDouala));
        assertThatExceptionOfType(AlreadyInCorridor.class).isThrownBy(() -> invitePalermo(id));
    }

    @Test
    void takeBackAnInvitationButNoPartner() {
        var id = start();
        invitePalermo(id);
        corridors.disinvite(id, douala, palermo, ofDouala);
        assertThat(corridors.invitations(palermo, ofPalermo)).isEmpty();

        invitePalermo(id);
        corridors.agree(id, palermo, ofPalermo);
        assertThatExceptionOfType(NoSuchCorridor.class)
                .isThrownBy(() -> corridors.disinvite(id, douala, palermo, ofDouala));
    }

    @Test
    void letNobodyActForAnotherCampaign() {
        var id = joined();
        var date = waypoint("Ours");

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> corridors.leave(id, palermo, ofDouala));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> corridors.set(id, palermo, date, ofDouala));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> corridors.of(palermo, ofDouala));
        assertThat(corridors.invitations(palermo, ofDouala)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areChangedByThoseWhoPlanAndReadByTheTeam(Role role) {
        var id = joined();
        var somebody = scene.somebodyAs(role, douala);
        var date = waypoint("Handover");

        assertThat(corridors.of(douala, somebody)).hasSize(1);
        if (CampaignRight.PLAN.roles().contains(role)) {
            assertThatNoException().isThrownBy(() -> corridors.set(id, douala, date, somebody));
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> corridors.set(id, douala, date, somebody));
        }
    }

    @Test
    void keepAllThatPartnersDoAtTheSameMoment() throws Exception {
        var id = joined();
        var dates = IntStream.range(0, 8)
                .mapToObj(number -> waypoint("Date " + number))
                .toList();
        var works = dates.stream()
                .<Callable<Void>>map(date -> () -> {
                    var ours = dates.indexOf(date) % 2 == 0;
                    corridors.set(id, ours ? douala : palermo, date, ours ? ofDouala : ofPalermo);
                    return null;
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(works.size())) {
            assertThat(threads.invokeAll(works)).allMatch(work -> work.state() == Future.State.SUCCESS);
        }

        assertThat(corridors.of(douala, ofDouala).getFirst().waypoints()).containsExactlyInAnyOrderElementsOf(dates);
    }

    @Test
    void sayThatADateIsGoneToWhoIsLater() {
        var id = joined();
        var date = waypoint("Handover");
        corridors.set(id, palermo, date, ofPalermo);
        corridors.strike(id, palermo, date, ofPalermo);

        assertThatExceptionOfType(NoSuchWaypoint.class).isThrownBy(() -> corridors.strike(id, douala, date, ofDouala));
        assertThatExceptionOfType(NoSuchWaypoint.class)
                .isThrownBy(() -> corridors.reach(id, douala, date, true, ofDouala));
    }

    @Test
    void takeADateOnceHoweverOftenItIsPutBack() {
        var id = joined();
        var date = waypoint("Handover");

        corridors.set(id, douala, date, ofDouala);
        corridors.set(id, palermo, date, ofPalermo);

        assertThat(corridors.of(douala, ofDouala).getFirst().waypoints()).containsExactly(date);
    }

    private CorridorId joined() {
        var id = start();
        invitePalermo(id);
        corridors.agree(id, palermo, ofPalermo);
        return id;
    }

    private CorridorId start() {
        return corridors.start(douala, Side.ORIGIN, english("Douala – Palermo"), ofDouala);
    }

    private void invitePalermo(CorridorId id) {
        corridors.invite(id, douala, scene.summary(palermo).slug(), Side.ARRIVAL, ofDouala);
    }

    private Waypoint waypoint(String title) {
        return new Waypoint(UUID.randomUUID(), english(title), scene.today().plusDays(20), false);
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
