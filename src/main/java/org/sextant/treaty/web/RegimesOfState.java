package org.sextant.treaty.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.place.web.PlaceSection;
import org.sextant.shell.Words;
import org.sextant.treaty.regime.Regime;
import org.sextant.treaty.regime.Regimes;
import org.springframework.stereotype.Component;

/** On a State's page: in which regimes its citizens move freely, and what these grant them. */
@Component
class RegimesOfState implements PlaceSection {

    private static final int ORDER = 20;

    private final Regimes regimes;
    private final TemplateEngine templates;

    RegimesOfState(Regimes regimes, TemplateEngine templates) {
        this.regimes = regimes;
        this.templates = templates;
    }

    /** What the template shows. */
    record Part(Place place, List<Regime> regimes, Words words) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Place place, Words words) {
        return place.standing() == Place.Standing.OTHER
                ? Optional.empty()
                : Optional.of(output -> templates.render(
                        "treaty/web/regimes-of-state.jte", new Part(place, regimes.of(place.code()), words), output));
    }
}
