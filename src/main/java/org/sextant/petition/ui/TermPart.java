package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.WrongPetitionState;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.core.annotation.Order;

/** From when a petition can be signed; and, once it can, for how much longer. */
@SpringComponent
@Order(20)
class TermPart implements PetitionPart {

    private final Deadlines deadlines;
    private final Petitions petitions;
    private final Clock clock;

    TermPart(Deadlines deadlines, Petitions petitions, Clock clock) {
        this.deadlines = deadlines;
        this.petitions = petitions;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(PetitionSummary petition, Desk desk, boolean mayWrite) {
        if (!mayWrite || petition.state() == PetitionState.CLOSED) {
            return Optional.empty();
        }
        var part = new Div();
        part.addClassNames("part", "stack");
        show(part, petition, desk);
        return Optional.of(part);
    }

    private void show(Div part, PetitionSummary petition, Desk desk) {
        var words = desk.words();
        var what = petition.isOpen() ? "petition.work.extend" : "petition.work.open";
        part.removeAll();
        part.add(new H2(words.of(what + ".title")), new Paragraph(words.of(what + ".text")));
        part.add(petition.isOpen() ? extension(petition, desk) : opening(part, petition, desk));
    }

    private Component opening(Div part, PetitionSummary petition, Desk desk) {
        return new OpeningForm(petition, desk.words(), clock, day -> {
            open(petition, day, part, desk)
                    .ifPresentOrElse(
                            Notes::refused,
                            () -> Notes.done(
                                    desk.words().of("petition.work.term.saved"),
                                    desk.words(),
                                    () -> putBack(petition, day, part, desk)));
        });
    }

    private void putBack(PetitionSummary before, Optional<LocalDate> saved, Div part, Desk desk) {
        var now = petitions.byId(before.id()).orElseThrow();
        if (now.opens().equals(saved)
                && before.opens().filter(day -> isPast(day, now)).isEmpty()) {
            open(before, before.opens(), part, desk).ifPresent(Notes::refused);
        } else {
            Notes.refused(desk.words().of("shell.undo.late"));
        }
    }

    private boolean isPast(LocalDate day, PetitionSummary petition) {
        return day.isBefore(LocalDate.ofInstant(clock.instant(), petition.zone()));
    }

    /** Returns why it cannot be. */
    private Optional<String> open(PetitionSummary petition, Optional<LocalDate> day, Div part, Desk desk) {
        var refusal = refusal(() -> deadlines.openOn(petition.id(), day, desk.person()), desk);
        // What the head of the page says of it may have changed with it.
        if (petition.state() == PetitionState.SCHEDULED) {
            UI.getCurrentOrThrow().refreshCurrentRoute(false);
        } else {
            show(part, petitions.byId(petition.id()).orElseThrow(), desk);
        }
        return refusal;
    }

    private Component extension(PetitionSummary petition, Desk desk) {
        return new ExtensionForm(petition, desk.words(), clock, extension -> {
            refusal(() -> deadlines.extend(petition.id(), extension.lastDay(), extension.reason(), desk.person()), desk)
                    .ifPresentOrElse(
                            Notes::refused, () -> Notes.done(desk.words().of("petition.work.term.saved")));
            UI.getCurrentOrThrow().refreshCurrentRoute(false);
        });
    }

    private static Optional<String> refusal(Runnable act, Desk desk) {
        try {
            act.run();
            return Optional.empty();
        } catch (WrongPetitionState overtaken) {
            return Optional.of(desk.words().of("petition.work.overtaken"));
        }
    }
}
