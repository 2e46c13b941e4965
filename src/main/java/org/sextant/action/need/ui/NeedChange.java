package org.sextant.action.need.ui;

import org.sextant.action.ChangedMeanwhile;
import org.sextant.action.NamesThePlace;
import org.sextant.action.need.NeedPlan;
import org.sextant.action.need.NeedSummary;
import org.sextant.action.need.NoSuchNeed;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;

/** A need while it is changed in its form; where somebody else was faster, one chooses there. */
class NeedChange {

    private final NeedForm form;
    private final NeedSeat seat;
    private final Recovery<NeedWriting> recovery;
    private NeedSummary read;

    NeedChange(NeedSummary read, NeedForm form, NeedSeat seat) {
        this.read = read;
        this.form = form;
        this.seat = seat;
        this.recovery = seat.recovery(read.id());
        form.fill(read.plan());
        recovery.watch(form, () -> this.read = this.read.planned(form.plan()));
    }

    /** Nothing of what was typed shall stay. */
    void leave(Runnable then) {
        recovery.stored();
        then.run();
    }

    void save(NeedPlan plan) {
        var before = read.plan();
        try {
            seat.doors().needs().change(read, plan, seat.person());
        } catch (ChangedMeanwhile overtaken) {
            seat.doors()
                    .needs()
                    .byId(read.id(), seat.person())
                    .ifPresentOrElse(theirs -> choose(theirs, plan), form::gone);
            return;
        } catch (NoSuchNeed erased) {
            form.gone();
            return;
        }
        recovery.stored();
        seat.change();
        Notes.done(seat.words().of("need.form.changed"), seat.words(), () -> putBack(before, plan));
    }

    private void putBack(NeedPlan before, NeedPlan saved) {
        try {
            seat.doors().needs().change(read.planned(saved), before, seat.person());
        } catch (ChangedMeanwhile | NoSuchNeed | NamesThePlace late) {
            Notes.refused(seat.words().of("shell.undo.late"));
        }
        seat.change();
    }

    private void choose(NeedSummary theirs, NeedPlan mine) {
        form.choose(
                new Conflict.Versions<>(read.plan(), theirs.plan(), mine),
                chosen -> {
                    show(theirs, chosen);
                    form.keep(this::save);
                },
                shown -> show(theirs, shown));
    }

    private void show(NeedSummary theirs, NeedPlan shown) {
        read = theirs;
        form.fill(shown);
    }
}
