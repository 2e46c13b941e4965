package org.sextant.campaign.news.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** The latest updates on a campaign's page. */
@Component
class NewsSection implements CampaignSection {

    private static final int ORDER = 30;

    private final KeptNews news;
    private final TemplateEngine templates;

    NewsSection(KeptNews news, TemplateEngine templates) {
        this.news = news;
        this.templates = templates;
    }

    /** What the template shows. */
    record Part(CampaignSummary campaign, List<UpdateSummary> updates, Words words) {

        String day(Instant moment) {
            return words.date(moment, campaign.zone());
        }

        String path() {
            return "/" + words.language().tag() + NewsPaths.of(campaign);
        }

        String path(UpdateSummary update) {
            return "/" + words.language().tag() + NewsPaths.of(campaign, update);
        }

        String feed() {
            return NewsPaths.feed(campaign, words.language());
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        var part = new Part(campaign, news.latestOf(campaign), words);
        return part.updates().isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render("campaign/news/web/section.jte", part, output));
    }
}
