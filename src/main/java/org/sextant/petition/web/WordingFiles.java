package org.sextant.petition.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sextant.petition.NoSuchPetition;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The exact bytes that people put their name to; in every version, for what they have signed stays readable. */
@Controller
class WordingFiles {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    // A published version never changes.
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Petitions petitions;

    WordingFiles(Petitions petitions) {
        this.petitions = petitions;
    }

    @GetMapping("/open-data/petitions/{slug}/texts/{language}/{version}")
    ResponseEntity<byte[]> text(@PathVariable Slug slug, @PathVariable Language language, @PathVariable int version) {
        var wording = petitions.published(slug, language, version).orElseThrow(NoSuchPetition::new);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(FOR_GOOD)
                .eTag("W/\"" + wording.sha256() + "\"")
                .body(wording.text().bytes());
    }
}
