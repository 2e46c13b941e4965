package org.sextant.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders the public door: bytes with the caching that the page may have. */
@Component
public class PublicPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic().staleWhileRevalidate(Duration.ofSeconds(30));

    private final TemplateEngine templates;
    private final Messages messages;
    private final PublicAddress address;

    PublicPages(TemplateEngine templates, Messages messages, PublicAddress address) {
        this.templates = templates;
        this.messages = messages;
        this.address = address;
    }

    public Words words(Language language) {
        return messages.in(language);
    }

    /**
     * The frame of a page that anybody may link to, index and cache.
     *
     * @param path the address after the language, empty for home
     */
    public PageFrame open(Words words, String path, String title, String description, PageFrame.Section section) {
        return new PageFrame(
                words, address.of(""), path, title, description, section, false, Optional.empty(), Optional.empty());
    }

    /** The frame of a page behind a token, or of the answer to a form. */
    public PageFrame secret(Words words, String path, String title) {
        return new PageFrame(
                words,
                address.of(""),
                path,
                title,
                title,
                PageFrame.Section.NONE,
                true,
                Optional.empty(),
                Optional.empty());
    }

    /** A page that caches may keep for five seconds; its ETag covers every byte, so the count too. */
    public ResponseEntity<byte[]> show(String template, Object page) {
        return show(HTML, render(template, page));
    }

    /** The same for what is no page, such as a feed. */
    public ResponseEntity<byte[]> show(MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(BRIEFLY)
                .eTag(etag(bytes))
                .body(bytes);
    }

    /** The answer to a form, or a page behind a token: never kept by anybody on the way. */
    public ResponseEntity<byte[]> answer(HttpStatus status, String template, Object page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(render(template, page));
    }

    /** The same page, which our own scripts may enhance. */
    public static ResponseEntity<byte[]> enhanced(ResponseEntity<byte[]> page) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(PublicPolicy.HEADER, PublicPolicy.SCRIPTED)
                .body(page.getBody());
    }

    /** 303: go and look there. For the answer to a POST. */
    public static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        templates.render(template, page, output);
        return output.toByteArray();
    }

    // Weak: the same page compressed on its way out is still the same page.
    private static String etag(byte[] bytes) {
        return "W/\"" + Sha256.hex(bytes).substring(0, 24) + "\"";
    }
}
