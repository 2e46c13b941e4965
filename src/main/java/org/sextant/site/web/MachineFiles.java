package org.sextant.site.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.sextant.shell.PublicAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines and those who look for holes ask for. */
@Controller
class MachineFiles {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    // RFC 9116 asks for less than a year. Whoever runs this still answers then, or this file is gone with the rest.
    private static final Duration CONTACT_HOLDS = Duration.ofDays(180);

    private final TemplateEngine templates;
    private final Sitemap sitemap;
    private final Contact contact;
    private final PublicAddress address;
    private final Clock clock;

    MachineFiles(TemplateEngine templates, Sitemap sitemap, Contact contact, PublicAddress address, Clock clock) {
        this.templates = templates;
        this.sitemap = sitemap;
        this.contact = contact;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(
                "User-agent: *\nDisallow: /app\nDisallow: /*/search?\nSitemap: " + address.of("/sitemap.xml") + "\n");
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(CONTACT_HOLDS);
        return text("Contact: " + contact.uri() + "\nExpires: " + expires
                + "\nPreferred-Languages: en, fr, es, pt, ar\nCanonical: " + address.of("/.well-known/security.txt")
                + "\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        var output = new Utf8ByteOutput();
        templates.render("site/web/sitemap.jte", sitemap, output);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .cacheControl(AN_HOUR)
                .body(output.toByteArray());
    }

    private static ResponseEntity<String> text(String lines) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(AN_HOUR).body(lines);
    }
}
