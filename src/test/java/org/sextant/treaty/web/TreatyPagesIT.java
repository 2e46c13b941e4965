package org.sextant.treaty.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.place.ShippedFile;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
class TreatyPagesIT {

    private static final String ICRMW = "/treaties/icrmw";

    @ParameterizedTest
    @EnumSource(Language.class)
    void showEveryStateInEachLanguageWithoutCookieAndWithoutNeedOfScripts(Language language, Door door) {
        var reply = door.get("/" + language.tag() + ICRMW);
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains("public"));
        assertThat(reply.headers().firstValue("ETag")).isPresent();
        assertThat(page.select("script:not([src=/ui/charts.js]), [style]")).isEmpty();
        assertThat(reply.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self';"));
        assertThat(page.select("figure#map svg")).hasSize(2);
        assertThat(page.select("tr[data-iso3][data-at]").eachAttr("data-at"))
                .as("a square on the map and a tile for each State")
                .hasSize(193)
                .allMatch(at -> at.matches("([0-9.]+ [0-9.]+ 8 8);([0-9.]+ [0-9.]+ 11 11)"))
                .doesNotHaveDuplicates();
        assertThat(page.select("tr[data-iso3]").eachAttr("data-iso3"))
                .hasSize(193)
                .doesNotHaveDuplicates()
                .doesNotContain("VAT", "PSE");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en", "fr", "es", "pt", "ar");
    }

    @ParameterizedTest
    @CsvSource({"'', 60, 11, 122", "?asOf=2003-07-01, 22, 10, 161", "?asOf=1990-12-18, 0, 0, 193"})
    void countAsTheFilesDo(String query, int parties, int signatories, int neither, Door door) {
        var page = page(door.get("/en" + ICRMW + query));
        var csv = door.get("/en" + ICRMW + ".csv" + query).body().lines().toList();
        var figures = JsonMapper.builder()
                .build()
                .readTree(door.get("/en" + ICRMW + ".json" + query).body())
                .get("figures");

        assertThat(page.select(".nums .big").eachText()).containsExactly("" + parties, "" + signatories, "" + neither);
        assertThat(List.of("party", "signatory", "none"))
                .map(status -> page.select("tr[data-status=" + status + "]").size())
                .containsExactly(parties, signatories, neither);
        assertThat(List.of(",party,", ",signatory,", ",none,"))
                .map(status ->
                        (int) csv.stream().filter(line -> line.contains(status)).count())
                .containsExactly(parties, signatories, neither);
        assertThat(List.of("parties", "signatories", "neither"))
                .map(name -> figures.get(name).asInt())
                .containsExactly(parties, signatories, neither);
    }

    @Test
    void offerAFileThatSpreadsheetsRead(Door door) {
        var reply = door.get("/en" + ICRMW + ".csv");

        assertThat(reply.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(reply.body())
                .startsWith("iso3,state,status,signed_on,bound_on,how,")
                .contains("\nARG,Argentina,party,2004-08-10,2007-02-23,ratification,confirmed,yes,2025-04,")
                .contains("\nZWE,Zimbabwe,party,,,accession,likely,no,2025-04,")
                .contains("\nCOD,Democratic Republic of the Congo,none,,,,,yes,2025-04,")
                .doesNotContain("\uFEFF", "\r", "VAT,");
        assertThat(reply.body().lines()).hasSize(194);
    }

    @Test
    void markWhatIsNotKnownForSure(Door door) {
        var page = page(door.get("/en" + ICRMW));

        assertThat(page.expectFirst("tr[data-iso3=ZWE]").text())
                .contains("by April 2025 (day not known)", "Likely, not confirmed.");
        assertThat(page.select("tr[data-iso3=ALB]").text())
                .contains("5 Jun 2007")
                .doesNotContain("confirmed");
    }

    @Test
    void sayThatAListEndsBeforeTheDayThatWasAskedFor(Door door) {
        assertThat(page(door.get("/en" + ICRMW + "?asOf=2025-06-01"))
                        .select(".msg.warn")
                        .text())
                .contains("1 June 2025", "ends in April 2025");
        assertThat(page(door.get("/en" + ICRMW)).select(".msg.warn")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?asOf=2999-01-01", "?asOf=soon", "?asOf=1900-01-01", "?nothing=known", "?status=%3Cb%3E"})
    void passOverWhatTheyDoNotKnow(String query, Door door) {
        assertThat(door.get("/en" + ICRMW + query).body())
                .isEqualTo(door.get("/en" + ICRMW).body());
    }

    @ParameterizedTest
    @CsvSource({
        "?status=signatory, 11",
        "?region=oceania, 14",
        "?region=oceania&status=party, 1",
        "?q=cote, 1",
        "?q=CÔTE, 1",
        "?q=c%C3%B4te+d%E2%80%99ivoire, 1",
        "?q=guinea+bissau, 1",
        "?q=xyz, 0"
    })
    void showThoseThatAReaderLooksFor(String query, int states, Door door) {
        assertThat(page(door.get("/en" + ICRMW + query.replace("Ô", "%C3%94"))).select("tr[data-iso3]"))
                .hasSize(states);
    }

    @Test
    void linkThePetitionThatAsksAState(Door door) {
        var italy = page(door.get("/en" + ICRMW)).expectFirst("tr[data-iso3=ITA]");

        assertThat(italy.select("a").eachAttr("href"))
                .contains("/en/petitions/ratify-icrmw", "/en/campaigns/ratify-icrmw", "/en/places/ITA");
        assertThat(italy.select("a[href=/en/petitions/ratify-icrmw]").text()).matches("[\\d,]+0 signatures|Petition");
    }

    @Test
    void askWhoActsOnThatDayAndNotToday(Door door) {
        var now = page(door.get("/en" + ICRMW)).expectFirst("#next tbody").text();
        var then = page(door.get("/en" + ICRMW + "?asOf=2015-01-01")).expectFirst("#next tbody");

        assertThat(now).contains("Somebody acts now");
        assertThat(then.text()).doesNotContain("Somebody acts now").contains("Signed on");
        assertThat(then.select("tr:contains(Italy)"))
                .as("only a neighbour of nobody that was bound")
                .isEmpty();
    }

    @Test
    void nameEverybodyWhoCouldBeNextAndSayWhy(Door door) {
        var next = page(door.get("/en" + ICRMW)).expectFirst("#next");

        assertThat(next.select("tbody td.wide:first-of-type"))
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why.text()).isNotBlank());
        assertThat(next.select("details summary").text()).matches("And \\d+ more whose neighbours are bound");
        assertThat(next.select("details li"))
                .hasSizeGreaterThan(10)
                .allSatisfy(state -> assertThat(state.text()).contains("bound"));
    }

    @Test
    void admitThatThereIsNoListOfATreaty(Door door) {
        var page = page(door.get("/en/treaties/iccpr"));

        assertThat(page.select(".empty").text()).contains("No list of parties", "comes with no list of who is bound");
        assertThat(page.select(".nums, #map, tr[data-iso3]")).isEmpty();
        assertThat(door.get("/en/treaties/iccpr.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void sayWhereAListIsNotComplete(Door door) {
        assertThat(page(door.get("/en/treaties/ilo-c189")).select(".msg.warn").text())
                .contains("not complete");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/treaties/nothing", "/en/treaties/nothing.json", "/en/places/XXX", "/en/places/nowhere"})
    void knowNothingElse(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/treaties", "/treaties/icrmw", "/places/SEN", "/free-movement"})
    void leadToTheReadersLanguage(String path, Door door) {
        var reply = door.get(path, "Accept-Language", "fr");

        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location")).contains("/fr" + path);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listEveryTreaty(Language language, Door door) {
        var page = page(door.get("/" + language.tag() + "/treaties"));

        assertThat(page.select(".cards > li, .rows > li")).hasSize(31);
        assertThat(page.select("progress")).hasSize(12);
        assertThat(page.expectFirst("progress").attr("value")).isEqualTo("60");
        assertThat(page.select("a[href$=/treaties/au-free-movement-2018#steps]").text())
                .as("how many States are on their way")
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellAPlaceItsTreatiesNeighboursAndRegimes(Language language, Door door) {
        var page = page(door.get("/" + language.tag() + "/places/SEN"));

        assertThat(page.expectFirst("tr[data-treaty=icrmw]").attr("data-status"))
                .isEqualTo("party");
        assertThat(page.expectFirst("tr[data-treaty=icrmw] td:last-child span[lang=en]")
                        .text())
                .isNotBlank();
        assertThat(page.select("#free-movement .rows h3")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("aside a").eachAttr("href"))
                .contains("/" + language.tag() + "/places/MLI", "/" + language.tag() + "/places/GMB");
    }

    @Test
    void tellAPlaceWhoActsThere(Door door) {
        var page = page(door.get("/en/places/ITA"));

        assertThat(page.select("#campaigns a").eachAttr("href")).anyMatch(path -> path.startsWith("/en/campaigns/"));
        assertThat(page.select("a").eachAttr("href")).anyMatch(path -> path.startsWith("/en/petitions/"));
        assertThat(page(door.get("/en/places/NRU"))
                        .select("#campaigns .empty a")
                        .attr("href"))
                .isEqualTo("/app/campaigns/new?place=NR");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listTheRegimesWithWhatTheyGrant(Language language, Door door) {
        var page = page(door.get("/" + language.tag() + "/free-movement"));

        assertThat(page.select(".rows > li"))
                .hasSize(27)
                .allSatisfy(regime -> assertThat(regime.select("dd")).hasSize(5));
        assertThat(page.select("#au-fmp summary").text()).contains("4");
    }

    @Test
    void sayOfEachMembershipThatIsNotConfirmedThatItIsNot(Door door) {
        var doubtful = ShippedFile.rows("regime-members.csv", row -> row.get("confidence")).stream()
                .filter(confidence -> !confidence.equals("confirmed"))
                .toList();

        var page = page(door.get("/en/free-movement"));

        assertThat(doubtful).hasSizeGreaterThan(150);
        assertThat(page.select("details li strong")).hasSameSizeAs(doubtful);
        assertThat(page.select("#eu details li:has(a[href=/en/places/AUT])").text())
                .contains("source not read again", "date of accession");
        assertThat(page(door.get("/fr/places/AUT")).select("#free-movement").text())
                .contains("source non relue", "date d’adhésion");
    }

    @Test
    void listEveryPlace(Door door) {
        assertThat(page(door.get("/en/places")).select("main section:not(#groups) li a"))
                .hasSize(195);
    }

    @Test
    void areFoundBySearchEngines(Door door) {
        assertThat(door.get("/sitemap.xml").body())
                .contains("/en/treaties/icrmw<", "/ar/places/SEN<", "/pt/free-movement<", "/fr/treaties<");
    }

    @Test
    void nameNoDayThatIsStillToCome(Door door) {
        assertThat(page(door.get("/en" + ICRMW))
                        .select("tr[data-iso3] td:nth-child(4)")
                        .eachText())
                .filteredOn(text -> text.matches("\\d+ \\w+ \\d{4}.*"))
                .hasSize(59)
                .noneMatch(text -> Integer.parseInt(text.replaceAll("^\\d+ \\w+ (\\d{4}).*", "$1"))
                        > LocalDate.parse("2025-04-30").getYear());
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
