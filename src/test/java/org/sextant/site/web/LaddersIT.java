package org.sextant.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.DemoAccounts;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.treaty.TreatyId;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.Ladders;
import org.sextant.treaty.ladder.RecordStep;
import org.sextant.treaty.ladder.Rung;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** How far treaties and the conference have come, where demands and campaigns ask for them. */
@WholeApplication
class LaddersIT {

    @Autowired
    private Ladders ladders;

    @Autowired
    private DemoAccounts accounts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadFromTheHomePageToTheTracker(Language language, Door door) {
        var link = page(door, "/" + language.tag()).expectFirst("main a[href=/" + language.tag() + "/treaties/icrmw]");

        assertThat(link.text()).contains("60", "193");
    }

    @Test
    void sayOnADemandHowManyStatesMeetIt(Door door) {
        var tracker = page(door, "/en/demands/ratify-icrmw").expectFirst("#tracker");

        assertThat(tracker.text()).contains("60 of 193 States are bound", "As of April 2025.");
        assertThat(tracker.expectFirst("progress").attr("value")).isEqualTo("60");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showHowFarTheConferenceHasComeOnItsDemand(Language language, Door door) {
        var conference =
                page(door, "/" + language.tag() + "/demands/un-conference").expectFirst("#conference");

        assertThat(conference.select(".steps > li")).hasSize(4);
        assertThat(conference.select(".steps > li.done")).hasSize(3);
        assertThat(conference.select(".log a").eachAttr("href"))
                .contains("/" + language.tag() + "/places/SEN", "/" + language.tag() + "/places/URY");
    }

    @Test
    void countAStateOnceHoweverOftenItCallsForTheConference(Door door) {
        var before = callsFor(door);
        var organizer = accounts.person("organizer");
        var again = ladders.record(
                new RecordStep(
                        Aim.CONFERENCE,
                        Optional.of(new CountryCode("SN")),
                        Rung.CALLED_FOR,
                        LocalDate.of(2026, 2, 3),
                        "A second speech at the General Assembly"),
                organizer);
        ladders.confirm(again, accounts.person("moderator"));

        await().untilAsserted(() -> assertThat(
                        page(door, "/en/demands/un-conference").select("#conference .log time[datetime=2026-02-03]"))
                .hasSize(1));
        assertThat(callsFor(door)).isEqualTo(before);
        ladders.strike(again, organizer);
    }

    private static String callsFor(Door door) {
        return page(door, "/en/demands/un-conference")
                .expectFirst("#conference .steps > li .small")
                .text();
    }

    @Test
    void showTheConferenceOnTheCampaignsThatAskForIt(Door door) {
        var asking = page(door, "/en/demands/un-conference")
                .select("a[href^=/en/campaigns/]")
                .eachAttr("href");

        assertThat(asking)
                .allSatisfy(path ->
                        assertThat(page(door, path).select("#conference")).hasSize(1));
        assertThat(page(door, "/en/campaigns/kerrowan-road").select("#conference"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllSevenRungsOfAState(Language language, Door door) {
        var cameroon = page(door, "/" + language.tag() + "/places/CMR").expectFirst("[data-ladder=icrmw]");

        assertThat(cameroon.select("> li")).hasSize(7);
        assertThat(cameroon.select("> li.done")).hasSize(4);
        assertThat(cameroon.select("> li.done time")).hasSize(4);
    }

    @Test
    void sayThatNoStepIsKnownWhereNoneIs(Door door) {
        var armenia = page(door, "/en/places/ARM");
        var argentina = page(door, "/en/places/ARG");

        assertThat(armenia.select("[data-ladder=icrmw] > li")).hasSize(7);
        assertThat(armenia.select("[data-ladder=icrmw] > li.done")).isEmpty();
        assertThat(armenia.select("#treaties").text()).contains("No step is known");
        assertThat(argentina.select("[data-ladder=icrmw]"))
                .as("a State that is bound and of which no step is known")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void standReadyTowardEveryTreatyThatAStateCanJoinAndHasNot(Language language, Door door) {
        var others = page(door, "/" + language.tag() + "/places/ARM").expectFirst("details#other-ladders");

        assertThat(others.select("[data-ladder]").eachAttr("data-ladder"))
                .contains("ilo-c190", "iccpr", "coe-migrant-1977")
                .doesNotContain("icrmw", "icerd", "kampala-2009");
        assertThat(others.select("[data-ladder]"))
                .allSatisfy(
                        ladder -> assertThat(ladder.select("> li:not(.done)")).hasSize(7));
        assertThat(others.select("a").eachAttr("href")).contains("/app/treaties?aim=iccpr&state=AM");
    }

    @Test
    void areNotThereForWhatIsNoState(Door door) {
        assertThat(page(door, "/en/places/GLP").select("[data-ladder]")).isEmpty();
    }

    @Test
    void showAStepTowardATreatyOfWhosePartiesThereIsNoList(Door door) {
        var organizer = accounts.person("organizer");
        var covenant = Aim.of(new TreatyId("iccpr"));
        var step = ladders.record(
                new RecordStep(
                        covenant,
                        Optional.of(new CountryCode("TV")),
                        Rung.PROMISED,
                        LocalDate.of(2026, 1, 9),
                        "Speech in the house of parliament"),
                organizer);
        ladders.confirm(step, accounts.person("moderator"));

        await().untilAsserted(() -> {
            var tuvalu = page(door, "/en/places/TUV");
            assertThat(tuvalu.select("#treaties > [data-ladder=iccpr] > li.done"))
                    .hasSize(1);
            assertThat(tuvalu.select("#treaties .log").text()).contains("Speech in the house");
            assertThat(tuvalu.select("#other-ladders [data-ladder=iccpr]")).isEmpty();
        });
        var tracker = page(door, "/en/treaties/iccpr").expectFirst("#steps tr[data-state=TUV]");
        assertThat(tracker.text()).contains("Promised", "9 Jan 2026", "Speech in the house", "confirmed by a second");
        assertThat(page(door, "/en/treaties/iccpr?asOf=2026-01-08").select("#steps tr[data-state=TUV]"))
                .as("before the day on which it was taken")
                .isEmpty();
        ladders.strike(step, organizer);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showOnTheTrackerOfATreatyWithoutAListTheStepsThatStatesTook(Language language, Door door) {
        // As two people of the demo recorded and confirmed them.
        var senegal = page(door, "/" + language.tag() + "/treaties/au-free-movement-2018")
                .expectFirst("#steps tr[data-state=SEN]");

        assertThat(senegal.select("td:eq(1) .st3")).hasSize(1);
        assertThat(senegal.select("td:eq(2) .line").eachText())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step).contains("Made up for the demo"));
        assertThat(senegal.select("time").eachAttr("datetime"))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSize(2);
        assertThat(senegal.select("a").eachAttr("href")).contains("/" + language.tag() + "/places/SEN");
    }

    @Test
    void keepToThemselvesWhatNobodyHasConfirmed(Door door) {
        assertThat(page(door, "/en/places/ARM").select(".log")).isEmpty();
        assertThat(page(door, "/en/places/CMR").select(".log li")).hasSize(4);
        assertThat(page(door, "/en/treaties/icrmw")
                        .expectFirst("#next tbody tr")
                        .text())
                .contains(
                        "Cameroon",
                        "In committee",
                        "minutes of the Foreign Affairs Committee",
                        "confirmed by a second person");
    }

    private static Document page(Door door, String path) {
        return Jsoup.parse(door.get(path).body());
    }
}
