package org.sextant.petition.web;

import static org.sextant.shell.PageFrame.Section.PETITIONS;
import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.petition.NoSuchPetition;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom a petition asks, one by one, where they are many. */
@Controller
class AddresseePages {

    private final PublicPages pages;
    private final Showcase showcase;
    private final AskedOnes asked;
    private final OfficialChannels channels;

    AddresseePages(PublicPages pages, Showcase showcase, AskedOnes asked, OfficialChannels channels) {
        this.pages = pages;
        this.showcase = showcase;
        this.asked = asked;
        this.channels = channels;
    }

    @GetMapping(LANG + "/petitions/{slug}/addressees")
    ResponseEntity<byte[]> all(@PathVariable Language lang, @PathVariable Slug slug) {
        var shown = showcase.bySlug(slug);
        var all = asked.of(shown);
        if (all.isEmpty()) {
            throw new NoSuchPetition();
        }
        var words = pages.words(lang);
        var frame = pages.open(
                words,
                PetitionPage.pathOf(shown) + "/addressees",
                words.of("petition.asked.title"),
                words.of("petition.asked.lead"),
                PETITIONS);
        return pages.show("petition/web/addressees.jte", new AddresseesPage(frame, shown, all, channels));
    }
}
