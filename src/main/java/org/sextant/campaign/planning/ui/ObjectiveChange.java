package org.sextant.campaign.planning.ui;

import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.ChangedMeanwhile;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.planning.ObjectiveSummary;
import org.sextant.campaign.planning.Objectives;
import org.sextant.campaign.planning.PlanObjective;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** An objective while it is changed in its form; where somebody else was faster, one chooses there. */
class ObjectiveChange {

    private final Objectives objectives;
    private final Desk desk;
    private final Words words;
    private final Runnable again;
    private final ObjectiveForm form;
    private ObjectiveSummary read;

    ObjectiveChange(ObjectiveSummary read, CampaignSummary campaign, Objectives objectives, Desk desk, Runnable again) {
        this.read = read;
        this.objectives = objectives;
        this.desk = desk;
        this.words = desk.words();
        this.again = again;
        form = new ObjectiveForm(Horizon.of(campaign), words, this::save, again).fill(read.plan());
    }

    ObjectiveForm form() {
        return form;
    }

    private Optional<String> save(PlanObjective plan) {
        try {
            return Attempt.byForm(
                    () -> {
                        var before = read.plan();
                        objectives.change(read, plan, desk.person());
                        Notes.done(words.of("planning.objective.saved"), words, () -> putBack(before, plan));
                    },
                    words,
                    again);
        } catch (ChangedMeanwhile overtaken) {
            var theirs = objectives.byId(read.id(), desk.person());
            theirs.ifPresent(stored -> choose(stored, plan));
            return theirs.isPresent() ? Optional.empty() : Optional.of(words.of("planning.gone"));
        }
    }

    private void putBack(PlanObjective before, PlanObjective saved) {
        Attempt.at(
                () -> objectives
                        .byId(read.id(), desk.person())
                        .filter(now -> now.plan().equals(saved))
                        .ifPresentOrElse(
                                now -> objectives.change(now, before, desk.person()),
                                () -> Notes.refused(words.of("shell.undo.late"))),
                words,
                again);
    }

    private void choose(ObjectiveSummary theirs, PlanObjective mine) {
        form.choose(
                new Conflict.Versions<>(read.plan(), theirs.plan(), mine),
                chosen -> {
                    show(theirs, chosen);
                    form.keep();
                },
                shown -> show(theirs, shown));
    }

    private void show(ObjectiveSummary theirs, PlanObjective shown) {
        read = theirs;
        form.fill(shown);
    }
}
