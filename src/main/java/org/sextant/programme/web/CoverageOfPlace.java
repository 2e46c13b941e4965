package org.sextant.programme.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.place.web.PlaceSection;
import org.sextant.programme.DemandState;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Programme;
import org.sextant.programme.Wheel;
import org.sextant.programme.Wheels;
import org.sextant.programme.coverage.Cell;
import org.sextant.programme.coverage.Coverage;
import org.sextant.programme.fulfilment.PublicFulfilments;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** On a place's page, how far the programme has come there. */
@Component
class CoverageOfPlace implements PlaceSection {

    private static final int ORDER = 25;

    private final Programme programme;
    private final Wheels wheels;
    private final Besides besides;
    private final PublicFulfilments fulfilments;
    private final TemplateEngine templates;

    CoverageOfPlace(
            Programme programme,
            Wheels wheels,
            Besides besides,
            PublicFulfilments fulfilments,
            TemplateEngine templates) {
        this.programme = programme;
        this.wheels = wheels;
        this.besides = besides;
        this.fulfilments = fulfilments;
        this.templates = templates;
    }

    /** What the template shows. */
    record Part(
            Place place,
            Wheel wheel,
            List<PrincipleSummary> principles,
            List<FulfilledLine> fulfilled,
            List<String> doubts,
            Words words) {

        Cell cell(PrincipleSummary principle) {
            return Coverage.of(principle.demands()).cell(principle.principle(), place.code());
        }

        DemandState state(DemandSummary demand) {
            return Coverage.state(demand, place.code());
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Place place, Words words) {
        var part = new Part(
                place,
                wheels.of(place, words),
                programme.principles(),
                fulfilled(place, words),
                besides.doubts(words),
                words);
        return Optional.of(output -> templates.render("programme/web/of-place.jte", part, output));
    }

    private List<FulfilledLine> fulfilled(Place place, Words words) {
        return fulfilments.in(place.code()).stream()
                .flatMap(made -> programme.principles().stream()
                        .flatMap(principle -> principle.demands().stream())
                        .filter(demand -> demand.id().equals(made.demand()))
                        .map(demand -> new FulfilledLine(demand.title(), "/demands/" + demand.id(), made, words)))
                .toList();
    }
}
