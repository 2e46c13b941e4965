package org.sextant.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;

/** The pages on which one reads how the programme stands in the world: anybody on the way may keep them, and they need neither script nor cookie. */
@WholeApplication
class ReadingPagesIT {

    static Stream<String> pages() {
        return Stream.of(
                        "",
                        "/principles",
                        "/principles/rights",
                        "/demands/ratify-icrmw",
                        "/coverage",
                        "/coverage?region=africa&state=live&page=2",
                        "/treaties",
                        "/treaties/icrmw",
                        "/treaties/icrmw?region=asia&asOf=2010-01-01",
                        "/places",
                        "/places/MEX",
                        "/free-movement",
                        "/arguments",
                        "/arguments/close-borders",
                        "/observatory",
                        "/observatory/MEX",
                        "/observatory/MEX?theme=rights&page=2",
                        "/observatory/indicators/migrant-share",
                        "/arguments/three-futures",
                        "/calendar",
                        "/calendar/2026-12?sort=observance",
                        "/reports",
                        "/reports/2025",
                        "/search?q=convention")
                .flatMap(path -> Arrays.stream(Language.values()).map(language -> "/" + language.tag() + path));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areCacheableAndNeedNeitherScriptNorCookie(String path, Door door) {
        var reply = door.another().get(path);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control ->
                        assertThat(control).contains("public", "max-age=").doesNotContain("no-store", "private"));
        assertThat(reply.headers().firstValue("ETag")).isPresent();
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Vary").orElse("")).doesNotContainIgnoringCase("cookie");
        var page = Jsoup.parse(reply.body());
        assertThat(page.select("script:not([src=/ui/charts.js]), noscript, [onclick]"))
                .isEmpty();
        assertThat(page.select("main h1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/2025.pdf",
                "/arguments/cards.pdf",
                "/arguments/close-borders/cards.pdf",
                "/arguments/close-borders/share.png",
                "/treaties/icrmw.csv",
                "/treaties/icrmw.json"
            })
    void haveFilesThatAreCacheableAsWell(String path, Door door) {
        for (var language : Language.values()) {
            var reply = door.another().get("/" + language.tag() + path);
            var etag = reply.headers().firstValue("ETag");

            assertThat(reply.statusCode()).as(path).isEqualTo(200);
            assertThat(reply.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(control -> assertThat(control).contains("public", "max-age="));
            assertThat(etag).isPresent();
            assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(door.another()
                            .get("/" + language.tag() + path, "If-None-Match", etag.orElseThrow())
                            .statusCode())
                    .as("%s, asked for again", path)
                    .isEqualTo(304);
        }
    }
}
