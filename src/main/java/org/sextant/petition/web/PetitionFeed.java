package org.sextant.petition.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sextant.petition.WordingSummary;
import org.sextant.shell.AtomFeed;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The newest petitions to subscribe to, those that can be signed first: as many as stand on the first page of their list. In English unless {@code lang} names another language. */
@Controller
class PetitionFeed {

    static final String PATH = "/feeds/petitions.atom";

    private final PublicPages pages;
    private final Showcase showcase;
    private final AskedOnes asked;
    private final PublicAddress address;
    private final Clock clock;

    PetitionFeed(PublicPages pages, Showcase showcase, AskedOnes asked, PublicAddress address, Clock clock) {
        this.pages = pages;
        this.showcase = showcase;
        this.asked = asked;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> all(@RequestParam(defaultValue = "en") String lang) {
        var words = pages.words(Language.ofTag(lang).orElse(Language.EN));
        return pages.show(AtomFeed.TYPE, feed(words).bytes());
    }

    private AtomFeed feed(Words words) {
        var language = words.language();
        return new AtomFeed(
                id(address.of(PATH), language),
                words.of("petition.list.title"),
                language,
                address.of(PATH + "?lang=" + language.tag()),
                address.of("/" + language.tag() + "/petitions"),
                words.of("shell.name"),
                clock.instant(),
                showcase.list(1).petitions().stream()
                        .map(shown -> entry(shown, words))
                        .toList());
    }

    private AtomFeed.Entry entry(Shown shown, Words words) {
        var petition = shown.petition();
        var wording = petition.wordingFor(words.language()).orElseThrow();
        var opened = petition.openedAt().orElseThrow();
        var reached = asked.reached(shown);
        return new AtomFeed.Entry(
                id(petition.id().toString(), words.language()),
                wording.text().title(),
                wording.language(),
                address.of("/" + words.language().tag() + PetitionPage.pathOf(shown)),
                opened,
                changed(shown, reached, opened),
                paragraphs(petition.addressee().in(wording.language()), wording, reached));
    }

    private static Instant changed(Shown shown, List<ReachedLine> reached, Instant opened) {
        return Stream.of(
                        shown.petition().closedAt().stream(),
                        shown.petition().wordings().values().stream().flatMap(text -> text.approvedAt().stream()),
                        reached.stream().map(line -> line.step().at()))
                .flatMap(moments -> moments)
                .max(Instant::compareTo)
                .orElse(opened);
    }

    // In the language of the wording, whatever was asked for: an entry has one.
    private List<String> paragraphs(String addressee, WordingSummary wording, List<ReachedLine> reached) {
        var words = pages.words(wording.language());
        var paragraphs = new ArrayList<String>();
        reached.forEach(line -> paragraphs.add(line.says(words)));
        paragraphs.add("→ " + addressee);
        paragraphs.addAll(List.of(wording.text().body().split("\n+")));
        return paragraphs;
    }

    // The same petition in two languages is two things to who reads both feeds.
    private static String id(String thing, Language language) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((thing + "/" + language.tag()).getBytes(StandardCharsets.UTF_8));
    }
}
