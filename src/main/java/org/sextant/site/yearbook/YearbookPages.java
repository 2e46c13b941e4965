package org.sextant.site.yearbook;

import static org.sextant.shell.PublicPaths.LANG;

import java.time.Year;
import java.util.stream.Stream;
import org.sextant.shell.PageFrame.Section;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The movement’s report of each year. */
@Controller
class YearbookPages {

    private final PublicPages pages;
    private final Yearbooks books;
    private final YearbookPaper paper;

    YearbookPages(PublicPages pages, Yearbooks books, YearbookPaper paper) {
        this.pages = pages;
        this.books = books;
        this.paper = paper;
    }

    @GetMapping(LANG + "/reports")
    ResponseEntity<byte[]> latest(@PathVariable Language lang) {
        return show(lang, books.now(), "/reports");
    }

    @GetMapping(LANG + "/reports/{year:20[0-9][0-9]}")
    ResponseEntity<byte[]> of(@PathVariable Language lang, @PathVariable int year) {
        return show(lang, known(year), "/reports/" + year);
    }

    @GetMapping(LANG + "/reports/{year:20[0-9][0-9]}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable Language lang, @PathVariable int year) {
        return pages.show(MediaType.APPLICATION_PDF, paper.print(books.of(known(year), lang), pages.words(lang)));
    }

    private Year known(int year) {
        var known = Year.of(year);
        if (!books.has(known)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return known;
    }

    private ResponseEntity<byte[]> show(Language lang, Year year, String path) {
        var words = pages.words(lang);
        var frame = pages.open(
                words,
                path,
                words.of("site.year.title", "year", year.toString()),
                words.of("site.year.lead"),
                Section.NONE);
        var others = Stream.iterate(books.now(), books::has, other -> other.minusYears(1))
                .filter(other -> !other.equals(year))
                .toList();
        return PublicPages.enhanced(
                pages.show("site/yearbook/year.jte", new YearbookPage(frame, books.of(year, lang), others)));
    }
}
