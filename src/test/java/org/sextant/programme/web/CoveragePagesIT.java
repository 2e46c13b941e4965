package org.sextant.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.End;
import org.sextant.campaign.Endings;
import org.sextant.campaign.Outcome;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.PetitionScene;
import org.sextant.programme.AddresseeKind;
import org.sextant.programme.DemandState;
import org.sextant.programme.Demands;
import org.sextant.programme.coverage.Coverage;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How far the programme has come, as a reader's program gets it. */
@WholeApplication
class CoveragePagesIT {

    private static final String SOURCE = "test/coverage";

    @Autowired
    Demands demands;

    @Autowired
    BeanFactory beans;

    @AfterEach
    void withdraw() {
        demands.withdrawn(SOURCE);
    }

    @Test
    void showEveryStateOncePageByPage(Door door) {
        var seen = new HashSet<String>();
        var address = Optional.of("/en/coverage");
        var pages = 0;
        while (address.isPresent()) {
            var page = page(door, address.get());
            assertThat(page.select("tbody tr")).hasSizeLessThanOrEqualTo(25);
            page.select("tbody tr")
                    .eachAttr("data-iso3")
                    .forEach(state -> assertThat(seen.add(state)).as(state).isTrue());
            address = Optional.ofNullable(page.selectFirst("a[rel=next]")).map(next -> next.attr("href"));
            pages++;
        }

        assertThat(seen).hasSize(193);
        assertThat(pages).isEqualTo(8);
    }

    @Test
    void sayInEachCellWhatTheCoverageSays(Door door) {
        demands.reached(new DemandId("asylum"), CountryCode.parse("IS"), DemandState.DELIVERED, SOURCE);
        var coverage = Coverage.of(demands.all());
        var iceland = new CountryCode("IS");

        var row = page(door, "/en/coverage?region=europe&state=delivered").expectFirst("tr[data-iso3=ISL]");

        assertThat(row.select("td .st"))
                .extracting(cell -> cell.className())
                .containsExactlyElementsOf(coverage.cells(iceland).stream()
                        .map(cell -> "st st" + cell.furthest().notches())
                        .toList());
        assertThat(row.select("td .st3")).hasSize(1).extracting(Element::text).containsExactly("Delivered");
    }

    @Test
    void leadFromEachCellToACampaignThere(Door door) {
        var row = page(door, "/en/coverage?region=europe&page=1").expectFirst("tbody tr");
        var place = row.attr("data-iso3").equals("ALB") ? "AL" : "";

        assertThat(row.select("td a").eachAttr("href"))
                .containsExactlyElementsOf(Arrays.stream(Principle.values())
                        .map(principle -> "/app/campaigns/new?place=" + place + "&principle=" + principle.id())
                        .toList());
        assertThat(row.select("td a"))
                .extracting(Element::text)
                .allMatch(text -> text.contains("Start a campaign: Albania"));
    }

    @Test
    void showOnlyWhatWasAskedFor(Door door) {
        demands.reached(new DemandId("asylum"), CountryCode.parse("TV"), DemandState.ANSWERED, SOURCE);

        var page = page(door, "/en/coverage?region=oceania&state=answered");

        assertThat(page.select("tbody tr").eachAttr("data-iso3"))
                .contains("TUV")
                .doesNotContain("NRU");
        assertThat(page.select("option[selected]").eachText()).containsExactly("Oceania", "Answered");
        assertThat(page(door, "/en/coverage?page=9").select(".empty")).hasSize(1);
        assertThat(page(door, "/en/coverage?page=x&region=moon").select("tbody tr"))
                .hasSize(25);
    }

    @Test
    void countInEachCellHowManyHaveComeHowFar(Door door) {
        demands.reached(new DemandId("asylum"), CountryCode.parse("IS"), DemandState.DELIVERED, SOURCE);
        demands.reached(new DemandId("dignified-visas"), CountryCode.parse("IS"), DemandState.LIVE, SOURCE);
        var cell = Coverage.of(demands.all()).cell(Principle.FREE_MOVEMENT, new CountryCode("IS"));

        var page = page(door, "/en/coverage?region=europe&principle=free-movement&state=delivered");
        var row = page.expectFirst("tr[data-iso3=ISL]");

        assertThat(page.select("thead th")).hasSize(2);
        assertThat(row.select("td")).hasSize(1);
        assertThat(row.select("td .line").text())
                .contains(
                        cell.count(DemandState.DELIVERED) + " delivered",
                        cell.count(DemandState.LIVE) + " live",
                        "Nobody acts on " + cell.count(DemandState.NOBODY_ACTS));
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .endsWith("/coverage?region=europe&principle=free-movement&state=delivered");
        assertThat(page(door, "/en/coverage?principle=rights&state=delivered").select("tr[data-iso3=ISL]"))
                .isEmpty();
    }

    @Test
    void drawTheWheelOfTheRegionThatWasAskedFor(Door door) {
        demands.reached(new DemandId("asylum"), CountryCode.parse("TV"), DemandState.ANSWERED, SOURCE);
        var oceania = page(door, "/en/coverage?region=oceania").expectFirst("svg.wheel");
        var world = page(door, "/en/coverage?region=nowhere").expectFirst("svg.wheel");

        assertThat(oceania.expectFirst("title").text()).contains("Oceania");
        assertThat(oceania.select("desc").text()).contains(": Answered.");
        assertThat(world.expectFirst("title").text()).isEqualTo("The sextant wheel");
    }

    @Test
    void nameTheDemandsThatNobodyCarriesAndTheStatesWithoutACampaign(Door door) {
        var idle = Coverage.of(demands.all()).carriedByNobody();

        var page = page(door, "/en/coverage");

        assertThat(page.select("#nobody a[rel=nofollow]").eachAttr("href"))
                .containsExactlyElementsOf(idle.stream()
                        .map(demand -> "/app/campaigns/new?demand=" + demand.id())
                        .toList());
        assertThat(page.select("#without a").eachAttr("href")).contains("/app/campaigns/new?place=NR");
        assertThat(page.select("#asking-nobody, #overdue")).hasSize(2);
    }

    @Test
    void sayThatAListOfPartiesTellsNoReservations(Door door) {
        var mexico = page(door, "/en/places/MEX");

        assertThat(mexico.select("#coverage svg.wheel .met")).hasSize(1);
        assertThat(mexico.select("#coverage").text()).contains("1 met", "does not tell reservations");
        assertThat(page(door, "/en/demands/ratify-icrmw").select("aside").text())
                .contains("does not tell reservations");
        assertThat(page(door, "/en/demands/asylum").select("aside").text()).doesNotContain("reservations");
    }

    @Test
    void showWhereADemandIsMetSinceWhenAndWhatShowsIt(Door door) {
        // As two people of the demo recorded and confirmed it.
        var demand = page(door, "/en/demands/partner-cities").expectFirst("#fulfilled");
        var place = page(door, "/en/places/URY").expectFirst("#coverage");
        var cell = page(door, "/en/coverage?region=americas&state=met&page=2")
                .select("tr[data-iso3=URY] td .st")
                .first();

        assertThat(demand.text()).contains("Uruguay", "Met since", "Made up for the demo: law 14");
        assertThat(demand.select("time").attr("datetime")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(place.select(".log a").eachAttr("href"))
                .containsExactly("/en/demands/partner-cities", "https://example.org/law-14");
        assertThat(demand.text()).doesNotContain("Esther", "Giulia");
        assertThat(demands.byId(new DemandId("partner-cities")).orElseThrow().stateIn(new CountryCode("UY")))
                .contains(DemandState.MET);
        assertThat(cell == null || cell.hasClass("st5")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"WON, ANSWERED", "PARTLY_WON, ANSWERED", "LOST, NOBODY_ACTS"})
    void keepWhatACampaignHasWonWhereItAsked(Outcome outcome, DemandState left) {
        var campaigns = beans.getBean(Campaigns.class);
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        var demand = new DemandId("climate-displacement");
        var vanuatu = new Addressee(
                LocalizedText.of(Language.EN, "Vanuatu"),
                AddresseeKind.STATE,
                CountryCode.parse("VU"),
                Optional.empty());
        var plan = PlanFixture.complete().carrying(demand).to(vanuatu).plan();
        var id = campaigns.start(new StartCampaign(PetitionScene.freshSlug(), plan), organizer);
        campaigns.goLive(id, organizer);
        assertThat(inVanuatu(demand)).isEqualTo(DemandState.LIVE);

        Endings.end(beans, id, organizer, End.of(outcome));

        assertThat(inVanuatu(demand)).isEqualTo(left);
        demands.withdrawn("campaign/" + id);
    }

    private DemandState inVanuatu(DemandId demand) {
        return Coverage.state(demands.byId(demand).orElseThrow(), new CountryCode("VU"));
    }

    @Test
    void drawTheWheelOfAPrincipleWithItsDemandsAlone(Door door) {
        var page = page(door, "/en/principles/dignity");

        assertThat(page.select("svg.wheel .sum").text()).isEqualTo("4");
        assertThat(page.select("svg.wheel g.off")).hasSize(5);
    }

    private static Document page(Door door, String path) {
        var reply = door.get(path.replaceAll("#.*", ""));
        assertThat(reply.statusCode()).isEqualTo(200);
        return Jsoup.parse(reply.body());
    }
}
