package org.sextant.member.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID Connect provider as small as one can be: it lets everybody in as whom the test says. */
final class SmallProvider implements AutoCloseable {

    static final String CLIENT = "sextant";
    static final String SECRET = "kept between the two";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile RSAKey signing;
    private volatile Map<String, Object> said = Map.of();

    private SmallProvider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
        this.signing = key;
    }

    static SmallProvider start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var provider = new SmallProvider(server, fresh("ours"));
            server.createContext("/.well-known/openid-configuration", provider::describe);
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::token);
            server.createContext("/jwks", provider::keys);
            server.start();
            return provider;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static RSAKey fresh(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Whom the next one who comes is said to be. */
    void says(String subject, String email, boolean verified) {
        signing = key;
        said = Map.of("sub", subject, "email", email, "email_verified", verified);
    }

    /** From now on its tokens are signed with a key that it does not show. */
    void signsWithAKeyOfSomebodyElse() {
        signing = fresh("ours");
    }

    private void describe(HttpExchange asked) throws IOException {
        answer(
                asked,
                Map.of(
                        "issuer", issuer(),
                        "authorization_endpoint", issuer() + "/authorize",
                        "token_endpoint", issuer() + "/token",
                        "jwks_uri", issuer() + "/jwks",
                        "subject_types_supported", List.of("public"),
                        "response_types_supported", List.of("code"),
                        "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private void authorize(HttpExchange asked) throws IOException {
        var query = UriComponentsBuilder.fromUri(asked.getRequestURI()).build().getQueryParams();
        var code = UUID.randomUUID().toString();
        nonces.put(code, UriUtils.decode(String.valueOf(query.getFirst("nonce")), StandardCharsets.UTF_8));
        var back = UriUtils.decode(String.valueOf(query.getFirst("redirect_uri")), StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Location", back + "?code=" + code + "&state=" + query.getFirst("state"));
        asked.sendResponseHeaders(302, -1);
        asked.close();
    }

    private void token(HttpExchange asked) throws IOException {
        var form = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var code = form.replaceFirst(".*\\bcode=([^&]+).*", "$1");
        answer(
                asked,
                Map.of(
                        "access_token",
                        "never looked at",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        idToken(String.valueOf(nonces.remove(code)))));
    }

    private String idToken(String nonce) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce);
        said.forEach(claims::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours").build(), claims.build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private void keys(HttpExchange asked) throws IOException {
        answer(asked, new JWKSet(key.toPublicJWK()).toJSONObject());
    }

    private static void answer(HttpExchange asked, Map<String, ?> content) throws IOException {
        var bytes = JSON.writeValueAsBytes(content);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(200, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
