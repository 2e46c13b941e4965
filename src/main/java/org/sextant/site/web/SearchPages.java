package org.sextant.site.web;

import static org.sextant.shell.PublicPaths.LANG;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.sextant.shell.KeptFor;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.site.search.Search;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.SearchWords;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The search across everything public. */
@Controller
class SearchPages {

    private final PublicPages pages;
    private final KeptFor<Search.Question, Search.Answer> answers;

    SearchPages(PublicPages pages, Search search, Clock clock) {
        this.pages = pages;
        this.answers = new KeptFor<>(search::answer, clock);
    }

    @GetMapping(LANG + "/search")
    ResponseEntity<byte[]> search(
            @PathVariable Language lang,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page) {
        var asked = SearchWords.shortened(q);
        var words = pages.words(lang);
        var path = asked.isEmpty() ? "/search" : "/search?q=" + UriUtils.encode(asked, StandardCharsets.UTF_8);
        var title = asked.isEmpty() ? words.of("search.title") : words.of("search.title-asked", "asked", asked);
        var frame = pages.open(words, path, title, words.of("search.lead"), PageFrame.Section.SEARCH);
        var question = new Search.Question(SearchWords.asked(asked), lang, number(page));
        return pages.show("site/web/search.jte", new SearchPage(frame, asked, path, answers.get(question)));
    }

    private static int number(String page) {
        return page.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(page), 1, Search.MOST_PAGES) : 1;
    }
}
