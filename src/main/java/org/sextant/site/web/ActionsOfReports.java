package org.sextant.site.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.action.Agenda;
import org.sextant.action.occasion.Occasions;
import org.sextant.observatory.ReportedActions;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** What reports led to; at most a second behind the database. A sensitive action is none that a report names. */
@Component
class ActionsOfReports implements ReportedActions {

    private final KeptFor<ReportId, List<Started>> started;
    private final KeptFor<Slug, Optional<LocalizedText>> titles;

    ActionsOfReports(Agenda agenda, Occasions occasions, Clock clock) {
        this.started = new KeptFor<>(
                report -> occasions.startedFrom(report).stream()
                        .map(action ->
                                new Started(action.slug(), action.outline().title()))
                        .toList(),
                clock);
        this.titles = new KeptFor<>(
                slug -> agenda.bySlug(slug)
                        .map(action -> action.card().outline())
                        .filter(outline -> !outline.sensitive())
                        .map(outline -> outline.title()),
                clock);
    }

    @Override
    public List<Started> startedFrom(ReportId report) {
        return started.get(report);
    }

    @Override
    public Optional<LocalizedText> title(Slug action) {
        return titles.get(action);
    }
}
