package org.sextant.petition.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.sextant.petition.PublishedWordings;
import org.sextant.petition.signing.Origins;
import org.sextant.shell.Kept;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Slug;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** Petitions as open data, of the tallies and never of the signatures themselves. */
@Controller
class OpenData {

    private static final Duration LASTS = Duration.ofSeconds(5);
    private static final int REMEMBERED = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final Cache<Slug, Kept<byte[]>> kept =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final Showcase showcase;
    private final Origins origins;
    private final PublishedWordings wordings;
    private final PublicPages pages;
    private final Clock clock;

    OpenData(Showcase showcase, Origins origins, PublishedWordings wordings, PublicPages pages, Clock clock) {
        this.showcase = showcase;
        this.origins = origins;
        this.wordings = wordings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/open-data/petitions/{slug}.json")
    ResponseEntity<byte[]> petition(@PathVariable Slug slug) {
        return pages.show(
                MediaType.APPLICATION_JSON,
                kept.get(
                                showcase.bySlug(slug).petition().slug(),
                                _ -> new Kept<>(() -> JSON.writeValueAsBytes(read(slug)), LASTS, clock))
                        .get());
    }

    private OpenPetition read(Slug slug) {
        var shown = showcase.bySlug(slug);
        var petition = shown.petition().id();
        return new OpenPetition(
                slug.text(),
                shown.count(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                origins.byDay(petition),
                origins.byCountry(petition),
                wordings.of(petition).stream().map(OpenPetition.Text::of).toList());
    }
}
