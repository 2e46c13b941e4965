package org.sextant.programme.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Places;
import org.sextant.programme.fulfilment.PublicFulfilments;
import org.sextant.programme.fulfilment.RecordFulfilment;
import org.sextant.shell.Words;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** On a demand's page, where it is met, since when, and what shows it. */
@Component
class FulfilledDemand implements DemandSection {

    private final PublicFulfilments fulfilments;
    private final Places places;
    private final TemplateEngine templates;

    FulfilledDemand(PublicFulfilments fulfilments, Places places, TemplateEngine templates) {
        this.fulfilments = fulfilments;
        this.places = places;
        this.templates = templates;
    }

    /** What the template shows. */
    record Part(List<FulfilledLine> lines, Words words) {}

    @Override
    public Optional<Content> of(DemandId demand, Words words) {
        var lines =
                fulfilments.of(demand).stream().map(made -> line(made, words)).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(output ->
                        templates.render("programme/web/fulfilled-demand.jte", new Part(lines, words), output));
    }

    private FulfilledLine line(RecordFulfilment made, Words words) {
        var place = places.byCode(made.place());
        return new FulfilledLine(place.name(), "/places/" + place.iso3(), made, words);
    }
}
