package org.sextant.programme.argument.web;

import static org.sextant.shell.PageFrame.Section.ARGUMENTS;
import static org.sextant.shell.PublicPaths.LANG;

import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.programme.PassageSummary;
import org.sextant.programme.Programme;
import org.sextant.programme.argument.Arguments;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.SearchWords;
import org.sextant.vocabulary.Slug;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The argument library, and each argument by itself. */
@Controller
class ArgumentPages {

    private final PublicPages pages;
    private final Arguments arguments;
    private final Programme programme;
    private final ArgumentSheets sheets;

    ArgumentPages(PublicPages pages, Arguments arguments, Programme programme, ArgumentSheets sheets) {
        this.pages = pages;
        this.arguments = arguments;
        this.programme = programme;
        this.sheets = sheets;
    }

    @GetMapping(LANG + "/arguments")
    ResponseEntity<byte[]> all(@PathVariable Language lang, @RequestParam(defaultValue = "") String q) {
        var typed = SearchWords.shortened(q);
        var asked = SearchWords.asked(typed);
        var words = pages.words(lang);
        var frame = pages.open(words, "/arguments", words.of("argument.title"), words.of("argument.lead"), ARGUMENTS);
        var evidence = asked.isEmpty() ? arguments.ofEveryDebate() : arguments.evidenceSaying(asked, lang);
        var page = new ArgumentsPage(frame, typed, arguments.saying(asked, lang), futures(asked, lang), evidence);
        return pages.show("programme/argument/web/arguments.jte", page);
    }

    private Optional<PassageSummary> futures(SearchWords asked, Language lang) {
        var intro = programme.aboutFutures();
        var whole = Stream.concat(Stream.of(intro), programme.futures().stream())
                .map(passage -> passage.title().orElseThrow().in(lang) + " "
                        + passage.text().in(lang))
                .reduce("", (first, second) -> first + " " + second);
        return Optional.of(intro).filter(found -> SearchWords.of(whole).hold(asked));
    }

    @GetMapping(LANG + "/arguments/{slug}")
    ResponseEntity<byte[]> one(@PathVariable Language lang, @PathVariable Slug slug) {
        return sheets.show(slug, lang);
    }
}
