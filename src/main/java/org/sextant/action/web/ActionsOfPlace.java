package org.sextant.action.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.Agenda;
import org.sextant.action.AgendaRow;
import org.sextant.action.AgendaRows;
import org.sextant.place.Place;
import org.sextant.place.web.PlaceSection;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** On a place's page, what takes place there next. */
@Component
class ActionsOfPlace implements PlaceSection {

    private static final int ORDER = 50;

    private final KeptFor<CountryCode, There> kept;
    private final AgendaRows rows;
    private final TemplateEngine templates;

    ActionsOfPlace(Agenda agenda, AgendaRows rows, TemplateEngine templates, Clock clock) {
        this.kept = new KeptFor<>(country -> there(country, agenda, rows), clock);
        this.rows = rows;
        this.templates = templates;
    }

    /** The actions in a country, and who hosts them. */
    private record There(List<ActionCard> actions, Map<ActionId, List<String>> hosts) {}

    /** What the template shows. */
    record Part(Place place, List<AgendaRow> actions, Words words) {}

    private static There there(CountryCode country, Agenda agenda, AgendaRows rows) {
        var filter = new Agenda.Filter(Optional.empty(), Optional.of(country), Optional.empty());
        var actions = agenda.find(filter, 1).actions();
        return new There(actions, rows.hosts(actions));
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Place place, Words words) {
        var there = kept.get(place.code());
        return there.actions().isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render(
                        "action/web/of-place.jte",
                        new Part(place, rows.of(there.actions(), there.hosts(), words), words),
                        output));
    }
}
