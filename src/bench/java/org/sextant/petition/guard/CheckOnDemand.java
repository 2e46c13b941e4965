package org.sextant.petition.guard;

import org.sextant.petition.Petitions;
import org.sextant.vocabulary.Slug;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The application's own check of a count, which it makes every hour, at the moment when the bench wants to know what it takes. */
@RestController
@Profile("bench")
class CheckOnDemand {

    private final SelfCheck check;
    private final Petitions petitions;

    CheckOnDemand(SelfCheck check, Petitions petitions) {
        this.check = check;
        this.petitions = petitions;
    }

    @GetMapping("/bench/check/{slug}")
    String check(@PathVariable Slug slug) {
        var found = check.check(petitions.bySlug(slug).orElseThrow().id());
        return found.agrees() ? "agrees" : found.toString();
    }
}
