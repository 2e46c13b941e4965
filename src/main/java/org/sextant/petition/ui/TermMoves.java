package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Horizon;
import org.sextant.campaign.ui.PlanAudience;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.WrongPetitionState;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Moves the first and the last day of a petition together, where it is approved and the public knows of neither; says so and offers to undo it. */
@SpringComponent
class TermMoves {

    /**
     * For whom a petition of which campaign moves.
     *
     * @param again shows the plan anew
     */
    record Here(CampaignSummary campaign, Desk desk, Runnable again) {}

    private final Deadlines deadlines;
    private final Petitions petitions;
    private final PlanAudience readers;
    private final Clock clock;

    TermMoves(Deadlines deadlines, Petitions petitions, PlanAudience readers, Clock clock) {
        this.deadlines = deadlines;
        this.petitions = petitions;
        this.readers = readers;
        this.clock = clock;
    }

    /** A draft has no day of its own to begin on, and one that the public knows is only extended, with a reason. */
    static boolean canMove(PetitionSummary petition) {
        return petition.state() == PetitionState.SCHEDULED
                && petition.opens().isPresent()
                && petition.lastDay().isPresent();
    }

    /**
     * So that it opens on that day.
     *
     * @return why it cannot
     */
    Optional<String> to(PetitionSummary petition, LocalDate first, Here here) {
        var words = here.desk().words();
        var refusal = Horizon.of(here.campaign()).refusal(first, words);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (isPast(first, petition)) {
            return Optional.of(words.of("petition.work.open.wrong.past"));
        }
        attempt(here, "petition.work.overtaken", () -> move(petition, first, here));
        return Optional.empty();
    }

    private void move(PetitionSummary petition, LocalDate first, Here here) {
        var words = here.desk().words();
        var days = ChronoUnit.DAYS.between(petition.opens().orElseThrow(), first);
        var last = petition.lastDay().map(day -> day.plusDays(days));
        deadlines.plan(petition, Optional.of(first), last, here.desk().person());
        var moved = petitions.byId(petition.id()).orElseThrow();
        var title = petition.title().in(words.language());
        Notes.done(
                words.of("petition.plan.moved", "title", title, "day", words.date(first)),
                words,
                () -> undo(petition, moved, here));
    }

    private void undo(PetitionSummary before, PetitionSummary moved, Here here) {
        var words = here.desk().words();
        // On a day that is past it would open at once.
        if (isPast(before.opens().orElseThrow(), before)) {
            Notes.refused(words.of("shell.undo.late"));
            return;
        }
        attempt(here, "shell.undo.late", () -> {
            deadlines.plan(moved, before.opens(), before.lastDay(), here.desk().person());
            Notes.done(words.of("petition.plan.put-back"));
        });
    }

    private boolean isPast(LocalDate day, PetitionSummary petition) {
        return day.isBefore(LocalDate.ofInstant(clock.instant(), petition.zone()));
    }

    /** @param late what is said where somebody else was faster */
    private void attempt(Here here, String late, Runnable act) {
        try {
            act.run();
            readers.changed(here.campaign().id(), here.desk());
        } catch (ChangedMeanwhile | WrongPetitionState meanwhile) {
            Notes.refused(here.desk().words().of(late));
        }
        here.again().run();
    }
}
