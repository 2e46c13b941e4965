package org.sextant.campaign.planning.ui;

import java.util.List;
import java.util.Optional;
import org.sextant.campaign.planning.ChangedMeanwhile;
import org.sextant.campaign.planning.HangsOnItself;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;

/** A milestone while it is changed in its form; where somebody else was faster, one chooses there. */
class MilestoneChange {

    private final Milestones milestones;
    private final MilestoneMoves moves;
    private final MilestoneMoves.Here here;
    private final Words words;
    private final MilestoneForm form;
    private Optional<Recovery<MilestoneWriting>> recovery = Optional.empty();
    private MilestoneSummary read;

    /** @param others on which it can hang */
    MilestoneChange(
            MilestoneSummary read,
            List<MilestoneSummary> others,
            Milestones milestones,
            MilestoneMoves moves,
            MilestoneMoves.Here here) {
        this.read = read;
        this.milestones = milestones;
        this.moves = moves;
        this.here = here;
        this.words = here.desk().words();
        form = new MilestoneForm(others, Horizon.of(here.campaign()), words, this::save, this::leave).fill(read.plan());
    }

    /** Keeps what is typed from now on, after it has offered what was kept before. */
    MilestoneChange keptIn(Recovery<MilestoneWriting> sheet) {
        recovery = Optional.of(sheet);
        sheet.watch(form, () -> form.written().ifPresent(plan -> read = read.planned(plan)));
        return this;
    }

    /** Nothing of what was typed shall stay. */
    private void leave() {
        recovery.ifPresent(Recovery::stored);
        here.again().run();
    }

    MilestoneForm form() {
        return form;
    }

    private Optional<String> save(PlanMilestone plan) {
        try {
            return change(plan);
        } catch (ChangedMeanwhile overtaken) {
            var theirs = milestones.known(read.id(), read.campaign());
            theirs.ifPresent(stored -> choose(stored, plan));
            return theirs.isPresent() ? Optional.empty() : Optional.of(words.of("planning.gone"));
        }
    }

    // Its day changes last, for that may raise a question.
    private Optional<String> change(PlanMilestone plan) {
        var onItsDay = new PlanMilestone(plan.title(), read.day(), plan.hangsOn());
        var before = read.plan();
        var refusal = Attempt.byForm(
                () -> {
                    milestones.change(read, onItsDay, here.desk().person());
                    recovery.ifPresent(Recovery::stored);
                    tell(before, onItsDay);
                },
                words,
                here.changed());
        if (refusal.isEmpty() && !plan.day().equals(read.day())) {
            moves.to(read.planned(onItsDay), plan.day(), here);
        }
        return refusal;
    }

    private void tell(PlanMilestone before, PlanMilestone saved) {
        if (before.equals(saved)) {
            Notes.done(words.of("planning.milestone.saved"));
        } else {
            Notes.done(words.of("planning.milestone.saved"), words, () -> putBack(before, saved));
        }
    }

    // Where it has moved since, it stays: that is undone by itself.
    private void putBack(PlanMilestone before, PlanMilestone saved) {
        Attempt.at(
                () -> milestones
                        .known(read.id(), read.campaign())
                        .filter(now -> saysTheSame(now.plan(), saved))
                        .ifPresentOrElse(now -> putBack(before, now), () -> Notes.refused(words.of("shell.undo.late"))),
                words,
                here.changed());
    }

    private void putBack(PlanMilestone before, MilestoneSummary now) {
        try {
            milestones.change(
                    now,
                    new PlanMilestone(before.title(), now.day(), before.hangsOn()),
                    here.desk().person());
        } catch (ChangedMeanwhile | HangsOnItself late) {
            Notes.refused(words.of("shell.undo.late"));
        }
    }

    private static boolean saysTheSame(PlanMilestone one, PlanMilestone other) {
        return one.title().equals(other.title()) && one.hangsOn().equals(other.hangsOn());
    }

    private void choose(MilestoneSummary theirs, PlanMilestone mine) {
        form.choose(
                new Conflict.Versions<>(read.plan(), theirs.plan(), mine),
                chosen -> {
                    show(theirs, chosen);
                    form.keep();
                },
                shown -> show(theirs, shown));
    }

    private void show(MilestoneSummary theirs, PlanMilestone shown) {
        read = theirs;
        form.fill(shown);
    }
}
