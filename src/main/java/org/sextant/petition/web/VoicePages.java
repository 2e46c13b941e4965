package org.sextant.petition.web;

import static org.sextant.shell.PageFrame.Section.PETITIONS;
import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.petition.signing.Voice;
import org.sextant.petition.signing.Voices;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who signed and why, as far as they let others see it. */
@Controller
class VoicePages {

    private final PublicPages pages;
    private final Showcase showcase;
    private final Voices voices;

    VoicePages(PublicPages pages, Showcase showcase, Voices voices) {
        this.pages = pages;
        this.showcase = showcase;
        this.voices = voices;
    }

    @GetMapping(LANG + "/petitions/{slug}/voices")
    ResponseEntity<byte[]> all(
            @PathVariable Language lang, @PathVariable Slug slug, @RequestParam(defaultValue = "1") String page) {
        var shown = showcase.bySlug(slug);
        var list = voices.of(shown.petition().id(), number(page));
        var seen = list.voices().stream()
                .map(voice -> shown.takesComments() ? voice : silent(voice))
                .filter(voice -> !voice.who().isEmpty() || !voice.said().isEmpty())
                .toList();
        var words = pages.words(lang);
        var frame = pages.open(
                words,
                VoicesPage.path(shown, list.number()),
                words.of("petition.voices.title"),
                words.of("petition.voices.lead"),
                PETITIONS);
        return pages.show(
                "petition/web/voices.jte",
                new VoicesPage(frame, shown, new Voices.Page(seen, list.number(), list.more())));
    }

    // While comments are off, names alone are shown.
    private static Voice silent(Voice voice) {
        return new Voice(voice.petition(), voice.signature(), voice.who(), "", voice.language());
    }

    private static int number(String written) {
        return written.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(written), Voices.MOST_PAGES) : 1;
    }
}
