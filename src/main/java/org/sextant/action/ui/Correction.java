package org.sextant.action.ui;

import java.util.Optional;
import org.sextant.action.ActionState;
import org.sextant.action.ChangedMeanwhile;
import org.sextant.action.NamesThePlace;
import org.sextant.action.Result;
import org.sextant.action.WrongState;
import org.sextant.action.ui.form.PlanWriting;
import org.sextant.action.ui.form.ResultForm;
import org.sextant.shell.ui.Conflict;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;

/** A result while it is corrected in its form; where somebody else was faster, one chooses there. */
class Correction {

    private final ResultForm form;
    private final Visit visit;
    private final Moves moves;
    private final Recovery<PlanWriting> recovery;
    private Result read;

    Correction(Result read, ResultForm form, Visit visit, Moves moves, Recovery<PlanWriting> recovery) {
        this.read = read;
        this.form = form;
        this.visit = visit;
        this.moves = moves;
        this.recovery = recovery;
        form.show(read);
        recovery.watch(form, Optional.of(form.writing()), this::take);
        form.onSave(this::save);
    }

    // Others may have corrected it since this was typed.
    private void take(Recovery.Kept<PlanWriting> kept) {
        form.write(kept.mine());
        kept.begun().filter(begun -> !begun.equals(form.writing(read))).ifPresent(begun -> choose(begun, read));
    }

    private void save(Result corrected) {
        try {
            moves.correct(visit.card(), read, corrected, visit.desk());
        } catch (ChangedMeanwhile overtaken) {
            moves.result(visit.card(), visit.desk()).ifPresent(theirs -> choose(form.writing(read), theirs));
            return;
        } catch (WrongState takenBack) {
            form.refuse(tooLate(takenBack.state()));
            return;
        }
        recovery.stored();
        var before = read;
        Notes.done(visit.words().of("action.form.result.corrected"), visit.words(), () -> putBack(before, corrected));
        visit.again().run();
    }

    private void putBack(Result before, Result corrected) {
        try {
            moves.correct(visit.card(), corrected, before, visit.desk());
        } catch (ChangedMeanwhile | WrongState | NamesThePlace moved) {
            Notes.refused(visit.words().of("action.form.undo.late"));
        }
        visit.again().run();
    }

    private String tooLate(ActionState state) {
        var words = visit.words();
        return words.of("action.board.too-late", "state", words.of("action.board.state", state));
    }

    private void choose(PlanWriting begun, Result theirs) {
        form.choose(
                new Conflict.Versions<>(begun, form.writing(theirs), form.writing()),
                chosen -> {
                    show(theirs, chosen);
                    form.save();
                },
                shown -> show(theirs, shown));
    }

    // What they wrote in languages that this form does not ask for stays.
    private void show(Result theirs, PlanWriting shown) {
        read = theirs;
        form.show(theirs);
        form.write(shown);
    }
}
