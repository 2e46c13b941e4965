package org.sextant.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that many get: its headers, and its bytes, plain and compressed. */
final class CrowdedAnswer {

    /** What the server says by itself, of each answer anew. */
    private static final Set<String> OF_THE_SERVER =
            Set.of("date", "content-length", "transfer-encoding", "connection", "keep-alive", "vary");

    private final Map<String, List<String>> headers;
    private final byte[] plain;
    private volatile byte @Nullable [] compressed;

    private CrowdedAnswer(Map<String, List<String>> headers, byte[] plain) {
        this.headers = headers;
        this.plain = plain;
    }

    static CrowdedAnswer of(ContentCachingResponseWrapper response) {
        var headers = new LinkedHashMap<String, List<String>>();
        response.getHeaderNames().stream()
                .filter(name -> !OF_THE_SERVER.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        Optional.ofNullable(response.getContentType())
                .ifPresent(type -> headers.put(HttpHeaders.CONTENT_TYPE, List.of(type)));
        return new CrowdedAnswer(headers, response.getContentAsByteArray());
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.addHeader(HttpHeaders.VARY, "accept-encoding");
        if (knows(request)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        var bytes = plain;
        if (String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING)).contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            bytes = compressed();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Whether the reader's own copy is this one. */
    private boolean knows(HttpServletRequest request) {
        var tags = headers.getOrDefault(HttpHeaders.ETAG, List.of());
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .anyMatch(known -> tags.stream().anyMatch(known::contains));
    }

    // Two may do it at the same moment, with the same result.
    private byte[] compressed() {
        var known = compressed;
        if (known == null) {
            known = compress(plain);
            compressed = known;
        }
        return known;
    }

    private static byte[] compress(byte[] plain) {
        var compressed = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    /** In bytes, with room for the compressed ones. */
    int weight() {
        return plain.length * 3 / 2;
    }
}
