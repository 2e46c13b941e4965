package org.sextant.campaign.news.web;

import static org.sextant.shell.PageFrame.Section.CAMPAIGNS;
import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.news.NoSuchUpdate;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The updates of a campaign, and each by itself. */
@Controller
class NewsPages {

    private static final int DESCRIBED = 200;

    private final PublicPages pages;
    private final KeptNews news;

    NewsPages(PublicPages pages, KeptNews news) {
        this.pages = pages;
        this.news = news;
    }

    @GetMapping(LANG + "/campaigns/{slug}/updates")
    ResponseEntity<byte[]> all(@PathVariable Language lang, @PathVariable Slug slug) {
        var told = told(slug);
        var words = pages.words(lang);
        var title =
                words.of("news.page.title", "campaign", told.campaign().title().in(lang));
        var frame = pages.open(words, NewsPaths.of(told.campaign()), title, words.of("news.page.lead"), CAMPAIGNS)
                .with(NewsPaths.feed(told.campaign(), lang));
        return pages.show("campaign/news/web/updates.jte", new NewsPage(frame, told));
    }

    // The pattern keeps longer numbers away, which no update has.
    @GetMapping(LANG + "/campaigns/{slug}/updates/{number:[1-9]\\d{0,5}}")
    ResponseEntity<byte[]> one(@PathVariable Language lang, @PathVariable Slug slug, @PathVariable int number) {
        var told = told(slug);
        var update = news.update(told, number).orElseThrow(NoSuchUpdate::new);
        return update.isPublished() ? show(lang, told, update) : gone(lang, told, update);
    }

    private ResponseEntity<byte[]> show(Language lang, Told told, UpdateSummary update) {
        var frame = pages.open(
                        pages.words(lang),
                        NewsPaths.of(told.campaign(), update),
                        update.text().title().in(lang),
                        described(update.text().body().in(lang)),
                        CAMPAIGNS)
                .with(NewsPaths.feed(told.campaign(), lang));
        return pages.show("campaign/news/web/update.jte", new UpdatePage(frame, told, update));
    }

    private ResponseEntity<byte[]> gone(Language lang, Told told, UpdateSummary update) {
        var words = pages.words(lang);
        var frame = pages.secret(words, NewsPaths.of(told.campaign(), update), words.of("news.page.gone.title"));
        return pages.answer(HttpStatus.GONE, "campaign/news/web/gone.jte", new UpdatePage(frame, told, update));
    }

    private Told told(Slug slug) {
        return news.of(slug).orElseThrow(NoSuchCampaign::new);
    }

    private static String described(String body) {
        var line = PlainText.line(body);
        return PlainText.length(line) <= DESCRIBED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, DESCRIBED)) + "…";
    }
}
