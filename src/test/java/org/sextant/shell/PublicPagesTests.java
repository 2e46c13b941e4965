package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A public page … */
class PublicPagesTests {

    private static final String TEMPLATE = "shell/error.jte";

    private final PublicPages pages = new PublicPages(
            new Templates().templateEngine(), new Messages(), new PublicAddress(URI.create("https://sextant.example")));

    @Test
    void mayBeKeptForFiveSecondsAndIsKnownByEachOfItsBytes() {
        var one = pages.show(TEMPLATE, open("One"));
        var same = pages.show(TEMPLATE, open("One"));
        var other = pages.show(TEMPLATE, open("Two"));

        assertThat(one.getHeaders().getCacheControl()).isEqualTo("max-age=5, public, stale-while-revalidate=30");
        assertThat(one.getHeaders().getETag())
                .startsWith("W/\"")
                .isEqualTo(same.getHeaders().getETag())
                .isNotEqualTo(other.getHeaders().getETag());
    }

    @Test
    void saysWhereItIsInEachLanguageWhereAnybodyMayLinkToIt() {
        var page = Jsoup.parse(html(pages.show(TEMPLATE, open("One"))));

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://sextant.example/ar/somewhere");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .startsWith("https://sextant.example/en/somewhere")
                .hasSize(5);
    }

    @Test
    void isKeptAndFoundByNobodyWhereItStandsBehindAToken() {
        var answer = pages.answer(
                HttpStatus.GONE, TEMPLATE, errorPage(pages.secret(pages.words(Language.EN), "/x/token", "Gone")));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.GONE);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeaders().getFirst("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.getHeaders().getETag()).isNull();
        var page = Jsoup.parse(html(answer));
        assertThat(page.select("link[rel=canonical], link[rel=alternate], meta[property^=og:]"))
                .isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void isLookedAtAfterAFormWithoutTellingWhereOneCameFrom() {
        var answer = PublicPages.seeOther("/en/confirm/erased");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getHeaders().getFirst("Location")).isEqualTo("/en/confirm/erased");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    }

    private ErrorPage open(String title) {
        return errorPage(
                pages.open(pages.words(Language.AR), "/somewhere", title, "What it is", PageFrame.Section.NONE));
    }

    private static ErrorPage errorPage(PageFrame frame) {
        return new ErrorPage(frame, "Some text", 200, Optional.empty());
    }

    private static String html(ResponseEntity<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }
}
