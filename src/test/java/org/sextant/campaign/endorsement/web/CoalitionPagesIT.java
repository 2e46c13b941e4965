package org.sextant.campaign.endorsement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public reads of who stands behind what, and with which reservation. */
@WholeApplication
class CoalitionPagesIT {

    @Autowired
    private Messages messages;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showTheReservationWithTheEndorsementWhereverItStands(Language language, Door door) {
        var said = messages.in(language).of("endorsement.reservation");

        for (var path : new String[] {
            "/demands/ratify-icrmw", "/organisations/casa-mares", "/campaigns/ratify-icrmw",
        }) {
            var part = page(door, language, path).select("#endorsements");
            assertThat(part.text()).as(path).contains(said).contains("76");
        }
    }

    @Test
    void letAnybodyReportAReservation(Door door) {
        var link = page(door, Language.ES, "/demands/ratify-icrmw")
                .select("#endorsements a[href^=/es/report]")
                .eachAttr("href");

        assertThat(link).contains("/es/report/endorsements/ratify-icrmw~casa-mares");
        assertThat(page(door, Language.ES, "/report/endorsements/ratify-icrmw~casa-mares")
                        .select("main .crumb")
                        .text())
                .contains("Casa Marés");
    }

    @Test
    void nameThoseWhoEndorseADemandWithALinkToEach(Door door) {
        assertThat(page(door, Language.EN, "/demands/ratify-icrmw")
                        .select("#endorsements strong a")
                        .eachAttr("href"))
                .contains("/en/organisations/atlantic-corridor", "/en/organisations/casa-mares");
        assertThat(page(door, Language.FR, "/organisations/atlantic-corridor")
                        .select("#endorsements h3 a")
                        .eachAttr("href"))
                .contains("/fr/demands/ratify-icrmw");
    }

    @Test
    void saysNothingWhereNobodyEndorses(Door door) {
        assertThat(page(door, Language.EN, "/demands/public-services").select("#endorsements"))
                .isEmpty();
    }

    @Test
    void nameWhoSpeaksForAPartnerAndNobodyWhoIsOnlyAsked(Door door) {
        var page = page(door, Language.EN, "/campaigns/ratify-icrmw");

        assertThat(page.select("#take-part aside").text()).contains("For it speaks Esther Mbarga");
        assertThat(page.text()).doesNotContain("Atlantic Corridor Douala");
    }

    @Test
    void holdWhatAnOrganisationSharesWithItsPartnersAsACalendar(Door door) {
        var answer = door.get("/feeds/organisations/casa-mares.ics?lang=fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.body()).contains("BEGIN:VEVENT").contains("/fr/actions/open-training");
        assertThat(page(door, Language.FR, "/organisations/casa-mares")
                        .select("#calendar .more a")
                        .eachAttr("href"))
                .containsExactly("/feeds/organisations/casa-mares.ics?lang=fr");
        assertThat(door.get("/feeds/organisations/nobody-here.ics").statusCode())
                .isEqualTo(404);
    }

    private static Document page(Door door, Language language, String path) {
        return Jsoup.parse(door.get("/" + language.tag() + path).body());
    }
}
