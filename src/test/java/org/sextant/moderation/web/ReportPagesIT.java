package org.sextant.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;

@WholeApplication
class ReportPagesIT {

    private static final String PETITION = "/report/petitions/ratify-icrmw";

    @ParameterizedTest
    @EnumSource(Language.class)
    void askInEachLanguageWithoutCookieOrScript(Language language, Door door) {
        var reply = door.get("/" + language.tag() + PETITION);
        var page = Jsoup.parse(reply.body());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.select("script, [style]")).isEmpty();
        assertThat(page.select("main [name]").eachAttr("name").stream().distinct())
                .containsExactly("ground", "words", "email", "website");
    }

    @ParameterizedTest
    @CsvSource({"/petitions/ratify-icrmw", "/actions/open-training"})
    void areFoundOnWhatCanBeReported(String path, Door door) {
        var page = Jsoup.parse(door.get("/en" + path).body());

        var link = page.expectFirst("a[href^=/en/report]").attr("href");

        assertThat(link).isEqualTo("/en/report" + path);
        assertThat(door.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void takeAReportAndSayThatItHasArrived(Door door) {
        var reply = door.post("/en" + PETITION, Map.of("ground", "untrue", "words", "The number is another."));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location")).contains("/en/report/thanks");
        assertThat(door.get("/en/report/thanks").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"'', '', ground", "untrue, not an address, email", "no-such-ground, '', ground"})
    void sayAtTheFieldWhatIsWrongAndKeepWhatWasTyped(String ground, String email, String field, Door door) {
        var reply = door.post("/en" + PETITION, Map.of("ground", ground, "words", "My words", "email", email));
        var page = Jsoup.parse(reply.body());

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(page.expectFirst("#" + field + "-error").text()).isNotEmpty();
        assertThat(page.expectFirst("#words").text()).isEqualTo("My words");
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/report/petitions/no-such-petition",
                "/en/report/updates/ratify-icrmw~999",
                "/en/report/people/somebody",
                "/en/report/petitions/UPPER"
            })
    void areNotThereForWhatIsNotPublic(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
        assertThat(door.post(path, Map.of("ground", "other")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "moderator, /app/moderation/reports/00000000-0000-7000-8000-000000000000, 404",
        "organizer, /app/moderation/reports/00000000-0000-7000-8000-000000000000, 403",
        "outsider, /app/decisions/00000000-0000-7000-8000-000000000000, 404",
        "outsider, /app/decisions/x, 404"
    })
    void areOpenInTheWorkroomToWhomTheyConcern(String person, String path, int status, Door door) {
        assertThat(door.signIn(person).get(path).statusCode()).isEqualTo(status);
    }
}
