package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.sextant.testing.HandClock;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrowdedPagesTests {

    private static final String PETITION = "/en/petitions/ratify-icrmw";

    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T10:00:00Z"));
    private final CrowdedPages pages = new CrowdedPages(clock);
    private int made;
    private int status = 200;
    private String caching = "max-age=5, public, stale-while-revalidate=30";

    @Test
    void areMadeAnewAsLongAsFewReadThem() throws ServletException, IOException {
        for (var reader = 1; reader <= CrowdedPages.FEW; reader++) {
            assertThat(read(PETITION).getContentAsString()).isEqualTo("page " + reader);
        }
    }

    @Test
    void areShownToACrowdAsTheFirstOfThatSecondSawThem() throws ServletException, IOException {
        crowd(PETITION);

        var next = read(PETITION);

        assertThat(next.getContentAsString()).isEqualTo("page 1");
        assertThat(next.getHeader("ETag")).isEqualTo("W/\"1\"");
        assertThat(next.getHeader("Cache-Control")).isEqualTo(caching);
        assertThat(next.getContentType()).startsWith("text/html");
        assertThat(made).isEqualTo(CrowdedPages.FEW);
    }

    @Test
    void areMadeAnewInTheNextSecond() throws ServletException, IOException {
        crowd(PETITION);
        clock.pass(Duration.ofSeconds(1));

        assertThat(read(PETITION).getContentAsString()).isEqualTo("page " + (CrowdedPages.FEW + 1));
    }

    @Test
    void areCompressedForWhoCanReadThat() throws ServletException, IOException {
        crowd(PETITION);

        var answer = read(PETITION, "Accept-Encoding", "br, gzip");

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("page 1");
        }
    }

    @Test
    void areNotSentAgainToWhoHasThem() throws ServletException, IOException {
        crowd(PETITION);

        var answer = read(PETITION, "If-None-Match", "W/\"0\", W/\"1\"");

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void areNotMixedUp() throws ServletException, IOException {
        crowd(PETITION + "?a=1");
        var before = made;

        read(PETITION + "?a=2");
        read("/fr/petitions/ratify-icrmw");

        assertThat(made).isEqualTo(before + 2);
    }

    @Test
    void areOnlyKeptIfTheyAreForEverybody() throws ServletException, IOException {
        caching = "no-store";
        crowd("/en/receipt/token");
        assertThat(made).isEqualTo(CrowdedPages.FEW * 2);

        caching = "max-age=5, public";
        status = 404;
        crowd("/en/petitions/none");
        assertThat(made).isEqualTo(CrowdedPages.FEW * 4);

        caching = "no-cache, public";
        status = 200;
        crowd("/en/petitions/asked-anew");
        assertThat(made).isEqualTo(CrowdedPages.FEW * 6);
    }

    @Test
    void leavesEverythingElseAlone() throws ServletException, IOException {
        crowd("/app/campaigns");
        assertThat(made).isEqualTo(CrowdedPages.FEW * 2);

        crowd("/en/campaigns/ratify-icrmw/files/0190");
        assertThat(made).isEqualTo(CrowdedPages.FEW * 4);

        var form = new MockHttpServletRequest("POST", PETITION);
        for (var reader = 0; reader < CrowdedPages.FEW * 2; reader++) {
            pages.doFilter(form, new MockHttpServletResponse(), this::make);
        }
        assertThat(made).isEqualTo(CrowdedPages.FEW * 6);
    }

    private void crowd(String address) throws ServletException, IOException {
        for (var reader = 0; reader < CrowdedPages.FEW * 2; reader++) {
            read(address);
        }
    }

    private MockHttpServletResponse read(String address, String... header) throws ServletException, IOException {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        request.setQueryString(parts.length == 2 ? parts[1] : null);
        if (header.length == 2) {
            request.addHeader(header[0], header[1]);
        }
        var response = new MockHttpServletResponse();
        pages.doFilter(request, response, this::make);
        return response;
    }

    private void make(ServletRequest request, ServletResponse response) throws IOException {
        made++;
        var answer = (HttpServletResponse) response;
        answer.setStatus(status);
        answer.setContentType("text/html;charset=UTF-8");
        answer.setHeader("ETag", "W/\"" + made + "\"");
        answer.setHeader("Cache-Control", caching);
        answer.getOutputStream().write(("page " + made).getBytes(StandardCharsets.UTF_8));
    }
}
