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
import org.sextant.shell.ui.Recovery;

/** An objective while it is changed in its form; where somebody else was faster, one chooses there. */
class ObjectiveChange {

    private final Objectives objectives;
    private final Desk desk;
    private final Words words;
    private final Runnable again;
    private final Runnable leave;
    private final ObjectiveForm form;
    private Optional<Recovery<ObjectiveWriting>> recovery = Optional.empty();
    private ObjectiveSummary read;

    /** What is done once it is changed, or left as it was. */
    record After(Runnable changed, Runnable left) {}

    ObjectiveChange(ObjectiveSummary read, CampaignSummary campaign, Objectives objectives, Desk desk, After after) {
        this.read = read;
        this.objectives = objectives;
        this.desk = desk;
        this.words = desk.words();
        this.again = after.changed();
        this.leave = after.left();
        form = new ObjectiveForm(Horizon.of(campaign), words, this::save, this::leave).fill(read.plan());
    }

    /** Keeps what is typed from now on, after it has offered what was kept before. */
    ObjectiveChange keptIn(Recovery<ObjectiveWriting> sheet) {
        recovery = Optional.of(sheet);
        sheet.watch(form, () -> form.written().ifPresent(plan -> read = read.planned(plan)));
        return this;
    }

    /** Nothing of what was typed shall stay. */
    private void leave() {
        recovery.ifPresent(Recovery::stored);
        leave.run();
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
                        recovery.ifPresent(Recovery::stored);
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
