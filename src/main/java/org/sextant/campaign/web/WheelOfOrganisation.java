package org.sextant.campaign.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.web.DemandsOfOrganisation.Carried;
import org.sextant.member.organisation.web.OrganisationSection;
import org.sextant.programme.Wheel;
import org.sextant.programme.Wheels;
import org.sextant.shell.Words;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.stereotype.Component;

/** On an organisation's page, the wheel of the demands that it carries. */
@Component
class WheelOfOrganisation implements OrganisationSection {

    private static final int ORDER = 5;

    private final DemandsOfOrganisation demands;
    private final Wheels wheels;
    private final TemplateEngine templates;

    WheelOfOrganisation(DemandsOfOrganisation demands, Wheels wheels, TemplateEngine templates) {
        this.demands = demands;
        this.wheels = wheels;
        this.templates = templates;
    }

    /** What the template shows; the same as the wheel in words. */
    record Part(Wheel wheel, List<Carried> carried, Words words) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(OrganisationId organisation, Words words) {
        var carried = demands.of(organisation);
        if (carried.isEmpty()) {
            return Optional.empty();
        }
        var wheel = wheels.carrying(
                        words, carried.stream().map(one -> one.demand().id()).collect(toUnmodifiableSet()))
                .titled(words.of("organisation.page.wheel"));
        var part = new Part(wheel, carried, words);
        return Optional.of(output -> templates.render("campaign/web/wheel-of-organisation.jte", part, output));
    }
}
