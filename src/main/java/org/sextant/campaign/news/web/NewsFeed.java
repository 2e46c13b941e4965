package org.sextant.campaign.news.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.member.OrganisationSummary;
import org.sextant.shell.AtomFeed;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The updates of a campaign to subscribe to. In English unless {@code lang} names another language. */
@Controller
class NewsFeed {

    private static final int ENTRIES = 20;

    private final PublicPages pages;
    private final KeptNews news;
    private final PublicAddress address;

    NewsFeed(PublicPages pages, KeptNews news, PublicAddress address) {
        this.pages = pages;
        this.news = news;
        this.address = address;
    }

    @GetMapping("/feeds/campaigns/{slug}.atom")
    ResponseEntity<byte[]> ofCampaign(@PathVariable Slug slug, @RequestParam(defaultValue = "en") String lang) {
        var told = news.of(slug).orElseThrow(NoSuchCampaign::new);
        var language = Language.ofTag(lang).orElse(Language.EN);
        return pages.show(AtomFeed.TYPE, feed(told, language).bytes());
    }

    private AtomFeed feed(Told told, Language language) {
        var campaign = told.campaign();
        return new AtomFeed(
                id(campaign.id().uuid(), language),
                pages.words(language)
                        .of("news.page.title", "campaign", campaign.title().in(language)),
                language,
                address.of(NewsPaths.feed(campaign, language)),
                address.of("/" + language.tag() + "/campaigns/" + campaign.slug()),
                author(told, language),
                campaign.opens().atStartOfDay(campaign.zone()).toInstant(),
                told.latest().stream()
                        .limit(ENTRIES)
                        .map(update -> entry(campaign, update, language))
                        .toList());
    }

    private String author(Told told, Language language) {
        return told.behind().isEmpty()
                ? told.campaign().title().in(language)
                : pages.words(language)
                        .list(told.behind().stream()
                                .map(OrganisationSummary::name)
                                .toList());
    }

    private AtomFeed.Entry entry(CampaignSummary campaign, UpdateSummary update, Language language) {
        var spoken = update.text().title().spokenIn(language);
        return new AtomFeed.Entry(
                id(update.id().uuid(), language),
                update.text().title().in(language),
                spoken,
                address.of("/" + language.tag() + NewsPaths.of(campaign, update)),
                update.publishedAt().orElseThrow(),
                update.lastChanged().orElseThrow(),
                update.text().paragraphs(language));
    }

    // The same thing in two languages is two things to who reads both feeds.
    private static String id(UUID thing, Language language) {
        var name = (thing + "/" + language.tag()).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
