package org.sextant.campaign.web;

import static org.sextant.shell.PageFrame.Section.CAMPAIGNS;
import static org.sextant.shell.PublicPaths.LANG;

import java.util.List;
import java.util.Map;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.Programme;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of campaigns, for everybody. */
@Controller
class CampaignLists {

    private final PublicPages pages;
    private final KeptCampaigns campaigns;
    private final Programme programme;
    private final Places places;

    CampaignLists(PublicPages pages, KeptCampaigns campaigns, Programme programme, Places places) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.programme = programme;
        this.places = places;
    }

    @GetMapping(LANG + "/campaigns")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @RequestParam Map<String, String> parameters) {
        var wanted = Wanted.read(parameters);
        var words = pages.words(lang);
        var frame = pages.open(
                words, wanted.path(), words.of("campaign.page.title"), words.of("campaign.page.lead"), CAMPAIGNS);
        var page = new CampaignsPage(frame, wanted, campaigns.list(wanted), programme.principles(), places(lang));
        return pages.show("campaign/web/campaigns.jte", page);
    }

    private List<Place> places(Language language) {
        var named = campaigns.places();
        return places.sortedBy(language).stream()
                .filter(place -> named.contains(place.code()))
                .toList();
    }
}
