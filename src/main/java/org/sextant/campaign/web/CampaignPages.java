package org.sextant.campaign.web;

import static org.sextant.shell.PageFrame.Section.CAMPAIGNS;
import static org.sextant.shell.PublicPaths.LANG;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Programme;
import org.sextant.programme.Wheels;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A campaign, for everybody; a draft is as if it were not there. */
@Controller
class CampaignPages {

    private final PublicPages pages;
    private final KeptCampaigns campaigns;
    private final Programme programme;
    private final Wheels wheels;
    private final List<CampaignSection> sections;

    CampaignPages(
            PublicPages pages,
            KeptCampaigns campaigns,
            Programme programme,
            Wheels wheels,
            List<CampaignSection> sections) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.programme = programme;
        this.wheels = wheels;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CampaignSection::order))
                .toList();
    }

    @GetMapping(LANG + "/campaigns/{slug}")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable Slug slug) {
        var shown = campaigns.bySlug(slug).orElseThrow(NoSuchCampaign::new);
        var campaign = shown.campaign();
        var words = pages.words(lang);
        var frame = pages.open(
                        words,
                        "/campaigns/" + slug,
                        campaign.title().in(lang),
                        campaign.summary().in(lang),
                        CAMPAIGNS)
                .with("/feeds/campaigns/" + slug + ".atom?lang=" + lang.tag());
        var demands = demands(campaign);
        var page = new CampaignPage(
                frame,
                shown,
                wheels.carrying(words, campaign.demands()),
                demands,
                principles(demands),
                added(campaign, words));
        return pages.show("campaign/web/campaign.jte", page);
    }

    private List<DemandSummary> demands(CampaignSummary campaign) {
        return programme.demands(campaign.demands());
    }

    private List<PrincipleSummary> principles(List<DemandSummary> demands) {
        return demands.stream()
                .map(DemandSummary::principle)
                .distinct()
                .map(programme::principle)
                .toList();
    }

    private CampaignPage.Added added(CampaignSummary campaign, Words words) {
        return new CampaignPage.Added(
                sections.stream()
                        .flatMap(section -> section.act(campaign, words).stream())
                        .findFirst(),
                drawn(CampaignSection::isAcross, campaign, words),
                drawn(section -> !section.isAcross(), campaign, words));
    }

    private List<Content> drawn(Predicate<CampaignSection> wanted, CampaignSummary campaign, Words words) {
        return sections.stream()
                .filter(wanted)
                .flatMap(section -> section.of(campaign, words).stream())
                .toList();
    }
}
