package org.sextant.campaign.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.web.CoverageSection;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** On the page of coverage, the States in which no live campaign asks anybody. */
@Component
class StatesWithoutCampaign implements CoverageSection {

    private static final int ORDER = 10;

    private final KeptCampaigns campaigns;
    private final Places places;
    private final TemplateEngine templates;

    StatesWithoutCampaign(KeptCampaigns campaigns, Places places, TemplateEngine templates) {
        this.campaigns = campaigns;
        this.places = places;
        this.templates = templates;
    }

    /** What the template shows. */
    record Part(List<Place> states, Words words) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Words words) {
        var asked = campaigns.livePlaces();
        var states = places.membersBy(words.language()).stream()
                .filter(place -> !asked.contains(place.code()))
                .toList();
        var part = new Part(states, words);
        return Optional.of(output -> templates.render("campaign/web/without.jte", part, output));
    }
}
