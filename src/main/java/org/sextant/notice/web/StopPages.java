package org.sextant.notice.web;

import org.sextant.notice.StopLinks;
import org.sextant.shell.PublicPages;
import org.sextant.shell.PublicPaths;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The last link of a letter: looking changes nothing, the button does. Mail programs press it, too, by the header of RFC 8058. */
@Controller
@RequestMapping(PublicPaths.LANG + "/notices/stop/{link}")
class StopPages {

    private final StopLinks links;
    private final PublicPages pages;

    StopPages(StopLinks links, PublicPages pages) {
        this.links = links;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String link) {
        return page(lang, link, behind(link), false);
    }

    @PostMapping
    ResponseEntity<byte[]> stop(@PathVariable Language lang, @PathVariable String link) {
        var stop = behind(link);
        links.stop(stop);
        return page(lang, link, stop, true);
    }

    private StopLinks.Stop behind(String link) {
        return links.behind(link).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> page(Language lang, String link, StopLinks.Stop stop, boolean done) {
        var words = pages.words(lang);
        var title = words.of(done ? "notice.stop.done" : "notice.stop.title");
        var frame = pages.secret(words, "/notices/stop/" + link, title);
        var kinds = stop.topics().stream()
                .map(topic -> words.of("notice.about", topic))
                .toList();
        return pages.answer(HttpStatus.OK, "notice/web/stop.jte", new StopPage(frame, kinds, done));
    }
}
