package org.sextant.petition.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** The petitions of a campaign, on its page. */
@Component
class PetitionSection implements CampaignSection {

    private static final int PLACE = 10;

    private final Showcase showcase;
    private final TemplateEngine templates;

    PetitionSection(Showcase showcase, TemplateEngine templates) {
        this.showcase = showcase;
        this.templates = templates;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        return Optional.of(showcase.of(campaign.id()))
                .filter(petitions -> !petitions.isEmpty())
                .map(petitions -> drawn(petitions, words));
    }

    /** To sign the first that takes signatures. */
    @Override
    public Optional<Act> act(CampaignSummary campaign, Words words) {
        return showcase.of(campaign.id()).stream()
                .filter(Shown::takesSignatures)
                .findFirst()
                .map(shown -> new Act(
                        words.of("petition.form.act"),
                        "/" + words.language().tag() + "/petitions/"
                                + shown.petition().slug()));
    }

    private Content drawn(List<Shown> petitions, Words words) {
        var section = new StringOutput();
        templates.render("petition/web/section.jte", Map.of("petitions", petitions, "words", words), section);
        return output -> output.writeContent(section.toString());
    }
}
