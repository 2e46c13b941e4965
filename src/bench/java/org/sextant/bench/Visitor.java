package org.sextant.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody in the workroom, who speaks with the server what Vaadin's client speaks with it. A browser on the same machine would take from the server the
 * processors that it is measured on.
 */
final class Visitor implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROOT = "/app/";

    /** What a browser says of its screen: a desk. */
    private static final String SCREEN =
            "v-sw=1280&v-sh=800&v-ww=1280&v-wh=800&v-bw=1280&v-bh=800&v-tzo=0&v-rtzo=0&v-dstd=0&v-curdate=0";

    private final Sextant sextant;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private int ui;
    private String key = "";
    private String push = "";
    private int syncId;
    private int clientId;
    private long waited;

    /** Signed in with one of the demo's accounts. */
    Visitor(Sextant sextant, String account) {
        this.sextant = sextant;
        var form = "username=" + account + "%40sextant.example&password=sextant-demo";
        send(HttpRequest.newBuilder(at("login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Opens a page as from a link in a mail: milliseconds that it waits for the server's answers until all of it is there. */
    double open(String path) {
        waited = 0;
        var route = path.substring(ROOT.length());
        send(HttpRequest.newBuilder(at(route)));
        var location = URLEncoder.encode(route, StandardCharsets.UTF_8);
        var config = read(send(HttpRequest.newBuilder(at("?v-r=init&query=&location=" + location + "&" + SCREEN))))
                .path("appConfig");
        ui = config.path("v-uiId").asInt();
        key = config.path("uidl").path("Vaadin-Security-Key").asString();
        push = config.path("uidl").path("Vaadin-Push-ID").asString();
        syncId = config.path("uidl").path("syncId").asInt();
        clientId = 0;
        go(route);
        return waited / 1e6;
    }

    /** Follows a link on the page, which the application answers without loading anew: milliseconds, counted in the same way. */
    double follow(String path) {
        waited = 0;
        go(path.substring(ROOT.length()));
        return waited / 1e6;
    }

    /** Listens to what the others change, as each browser does while a page is open. */
    WebSocket listen() {
        var cookie = cookies.getCookieStore().getCookies().stream()
                .map(one -> one.getName() + "=" + one.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        var address = sextant.url(ROOT).replaceFirst("http", "ws") + "VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId="
                + push + "&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0";
        return client.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(URI.create(address), new WebSocket.Listener() {})
                .join();
    }

    private void go(String route) {
        var query = route.indexOf('?');
        var data = Map.of(
                "route",
                query < 0 ? route : route.substring(0, query),
                "query",
                query < 0 ? "" : route.substring(query + 1),
                "appShellTitle",
                "",
                "historyState",
                Map.of("idx", 0),
                "trigger",
                "link");
        var answer = read(
                said(Map.of("rpc", List.of(Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", data)))));
        heard(answer);
        // The new elements in the browser say how they are; the server lets go of its last answer then, which it keeps
        // in case that is lost.
        heard(read(said(Map.of("rpc", List.of()))));
    }

    private void heard(JsonNode answer) {
        syncId = answer.path("syncId").asInt();
        clientId = answer.path("clientId").asInt();
    }

    private String said(Map<String, ?> what) {
        var message = new TreeMap<String, Object>(what);
        message.putAll(Map.of("csrfToken", key, "syncId", syncId, "clientId", clientId));
        return send(HttpRequest.newBuilder(at("?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(message))));
    }

    private URI at(String route) {
        return URI.create(sextant.url(ROOT + route));
    }

    private String send(HttpRequest.Builder request) {
        var started = System.nanoTime();
        var answer = Sextant.answer(client, request.build(), BodyHandlers.ofString());
        waited += System.nanoTime() - started;
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static JsonNode read(String answer) {
        return JSON.readTree(answer);
    }

    /** Leaves the page, as a browser does when its window is closed. */
    @Override
    public void close() {
        said(Map.of("UNLOAD", true));
        client.close();
    }
}
