package org.sextant.petition.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.petition.NoSuchPetition;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** What other sites show where somebody pastes a petition's address: oEmbed 1.0, in JSON alone. */
@Controller
class EmbedCard {

    private static final Pattern PETITION = Pattern.compile("/(en|fr|es|pt|ar)/petitions/([a-z0-9-]{3,60})/?");
    private static final int WIDTH = 480;
    private static final int HEIGHT = 1100;
    private static final int LEAST = 240;
    private static final long AN_HOUR_IN_SECONDS = 3_600;
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private record Asked(Language language, Slug slug) {}

    private final Showcase showcase;
    private final PublicAddress address;

    EmbedCard(Showcase showcase, PublicAddress address) {
        this.showcase = showcase;
        this.address = address;
    }

    @GetMapping("/oembed")
    ResponseEntity<Map<String, Object>> card(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam Optional<Integer> maxwidth,
            @RequestParam Optional<Integer> maxheight) {
        if (!format.equals("json")) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        var asked = asked(url).orElseThrow(NoSuchPetition::new);
        var title = showcase.bySlug(asked.slug()).petition().title().in(asked.language());
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .body(card(asked, title, within(WIDTH, maxwidth), within(HEIGHT, maxheight)));
    }

    private Optional<Asked> asked(String url) {
        var origin = address.of("");
        if (!url.startsWith(origin)) {
            return Optional.empty();
        }
        var path = PETITION.matcher(url.substring(origin.length()).replaceFirst("[?#].*", ""));
        return path.matches()
                ? Optional.of(new Asked(Language.ofTag(path.group(1)).orElseThrow(), new Slug(path.group(2))))
                : Optional.empty();
    }

    private static int within(int usual, Optional<Integer> most) {
        return Math.max(LEAST, Math.min(usual, most.orElse(usual)));
    }

    private Map<String, Object> card(Asked asked, String title, int width, int height) {
        var frame = address.of(
                EmbedPages.pathOf(asked.slug()) + "?lang=" + asked.language().tag());
        var card = new LinkedHashMap<String, Object>();
        card.put("version", "1.0");
        card.put("type", "rich");
        card.put("title", title);
        card.put("provider_name", "Sextant");
        card.put("provider_url", address.of("/"));
        card.put("cache_age", AN_HOUR_IN_SECONDS);
        card.put("width", width);
        card.put("height", height);
        card.put(
                "html",
                "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
                        .formatted(frame, HtmlUtils.htmlEscape(title), width, height));
        return card;
    }
}
