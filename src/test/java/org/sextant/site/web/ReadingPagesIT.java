package org.sextant.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
}
