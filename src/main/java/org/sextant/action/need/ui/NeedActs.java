package org.sextant.action.need.ui;

import org.sextant.action.need.NeedMet;
import org.sextant.action.need.NoSuchNeed;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.NeedId;

/** A promise, and its way back. */
final class NeedActs {

    private NeedActs() {}

    static void promise(NeedId need, NeedSeat seat) {
        try {
            seat.doors().promises().promise(need, seat.person());
            seat.change();
            Notes.done(seat.words().of("need.promise.done"), seat.words(), () -> {
                seat.doors().promises().takeBack(need, seat.person());
                seat.change();
            });
        } catch (NeedMet | NoSuchNeed late) {
            seat.change();
            Notes.refused(seat.words().of("need.promise.late"));
        }
    }

    static void takeBack(NeedId need, NeedSeat seat) {
        seat.doors().promises().takeBack(need, seat.person());
        seat.change();
        Notes.done(seat.words().of("need.promise.taken-back"), seat.words(), () -> promise(need, seat));
    }
}
