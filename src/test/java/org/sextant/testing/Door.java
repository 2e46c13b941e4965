package org.sextant.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Speaks plain HTTP with the application, as a visitor with a cookie jar of their own. Follows no redirect, so that each can be seen. */
public final class Door {

    static {
        // To forge it.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String address;

    /** To an application at that origin. */
    public Door(String address) {
        this.address = address;
    }

    /** Another visitor before the same door, with a cookie jar of their own. */
    public Door another() {
        return new Door(address);
    }

    /** Where links in pages and mails begin. */
    public String address() {
        return address;
    }

    /**
     * Fetches a page.
     *
     * @param headers name, value, name, value …
     */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, BodyPublishers.ofString(body), headers);
    }

    public HttpResponse<String> post(String path, BodyPublisher form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form));
    }

    /** Signs in with one of the demo's accounts, as in {@code organizer}. */
    public Door signIn(String account) {
        var answer = post("/app/login", Map.of("username", account + "@sextant.example", "password", "sextant-demo"));
        if (answer.headers().firstValue("Location").filter("/app/"::equals).isEmpty()) {
            throw new AssertionError(account + " could not sign in: " + answer);
        }
        return this;
    }

    /** Sends lines as they are, for what no client would send, and reads the answer to its end. */
    public String raw(String... lines) {
        var server = URI.create(address);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var request =
                    String.join("\r\n", lines) + "\r\nHost: " + server.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            // Nothing more comes: a server that waits for an announced body need not.
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
    }

    public Mailbox mailbox() {
        return new Mailbox(this);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
