package org.sextant.campaign.planning.ui;

import java.util.Optional;
import org.sextant.campaign.planning.ChangedMeanwhile;
import org.sextant.campaign.planning.ObjectiveSummary;
import org.sextant.campaign.planning.Objectives;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** An objective while somebody writes down how far it has come; where somebody else was faster, one chooses there. */
class ObjectiveTelling {

    private final Objectives objectives;
    private final Desk desk;
    private final Words words;
    private final Runnable again;
    private final TellForm form;
    private ObjectiveSummary read;

    ObjectiveTelling(ObjectiveSummary read, Objectives objectives, Desk desk, Runnable again) {
        this.read = read;
        this.objectives = objectives;
        this.desk = desk;
        this.words = desk.words();
        this.again = again;
        form = new TellForm(read, words, this::save, again);
    }

    TellForm form() {
        return form;
    }

    private Optional<String> save(int reached) {
        try {
            return Attempt.byForm(
                    () -> {
                        var before = read;
                        objectives.tell(read, reached, desk.person());
                        Notes.done(
                                said(reached),
                                words,
                                () -> Attempt.at(() -> objectives.takeBack(before, desk.person()), words, again));
                    },
                    words,
                    again);
        } catch (ChangedMeanwhile overtaken) {
            var theirs = objectives.byId(read.id(), desk.person());
            theirs.ifPresent(stored -> choose(stored, reached));
            return theirs.isPresent() ? Optional.empty() : Optional.of(words.of("planning.gone"));
        }
    }

    private String said(int reached) {
        var title = read.plan().title().in(words.language());
        return words.of("planning.objective.tell.done", "title", title, "number", reached);
    }

    private void choose(ObjectiveSummary theirs, int mine) {
        form.choose(
                new Conflict.Versions<>((int) read.reached(), (int) theirs.reached(), mine),
                chosen -> {
                    show(theirs, chosen);
                    form.keep();
                },
                shown -> show(theirs, shown));
    }

    private void show(ObjectiveSummary theirs, int shown) {
        read = theirs;
        form.fill(shown);
    }
}
