package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** The HTTP server, on this machine's loopback, … */
class HttpServerTests {

    private static final String FORGED = "203.0.113.7";

    @ParameterizedTest
    @ValueSource(strings = {"", "192.0.2.1", "192.0.2.0/24,198.51.100.9"})
    void believesNobodyWhoIsNoTrustedProxy(String trusted) throws IOException, InterruptedException {
        var proxies = trusted.isEmpty() ? List.<String>of() : List.of(trusted.split(","));

        assertThat(seen(proxies, FORGED)).isEqualTo("127.0.0.1 http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.0/8"})
    void believesATrustedProxy(String trusted) throws IOException, InterruptedException {
        assertThat(seen(List.of(trusted), FORGED)).isEqualTo(FORGED + " https");
    }

    @Test
    void believesOfALongerStoryOnlyWhatItsOwnProxyAdded() throws IOException, InterruptedException {
        assertThat(seen(List.of("127.0.0.1"), "10.0.0.1, " + FORGED)).isEqualTo(FORGED + " https");
    }

    private static String seen(List<String> trusted, String forwardedFor) throws IOException, InterruptedException {
        var factory = new TomcatServletWebServerFactory(0);
        server(trusted).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("echo", new Echo()).addMapping("/*"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort()))
                    .headers("X-Forwarded-For", forwardedFor, "X-Forwarded-Proto", "https")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
            server.destroy();
        }
    }

    private static HttpServer server(List<String> trusted) {
        var address = new PublicAddress(URI.create("https://sextant.example"));
        var messages = new Messages();
        var pages = new PublicPages(new Templates().templateEngine(), messages, address);
        return new HttpServer(trusted, address, new LastResort(pages, new ErrorTexts(pages, messages)));
    }

    private static final class Echo extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
        }
    }
}
