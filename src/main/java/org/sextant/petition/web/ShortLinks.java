package org.sextant.petition.web;

import java.util.Locale;
import org.sextant.petition.NoSuchPetition;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** From paper to the petition, in the reader's language. */
@Controller
class ShortLinks {

    private final Petitions petitions;

    ShortLinks(Petitions petitions) {
        this.petitions = petitions;
    }

    @GetMapping("/p/{code}")
    ResponseEntity<Void> follow(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String accepted) {
        var petition = petitions.byCode(code.toLowerCase(Locale.ROOT)).orElseThrow(NoSuchPetition::new);
        var language = Language.preferred(accepted);
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/" + language.tag() + "/petitions/" + petition.slug())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
