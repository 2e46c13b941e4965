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
import java.util.stream.Stream;
import org.sextant.petition.Deadlines;
import org.sextant.petition.LastDayOver;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.WrongPetitionState;
import org.sextant.petition.ui.OpeningForm.Days;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
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
        if (petition.state() == PetitionState.SCHEDULED) {
            part.add(new Paragraph(words.of("petition.work.unschedule.text")), takingBack(petition, desk));
        }
    }

    private Component takingBack(PetitionSummary petition, Desk desk) {
        var words = desk.words();
        var question =
                new Question(words.of("petition.work.unschedule.question"), words.of("petition.work.unschedule.text"));
        return new ConfirmButton(words.of("petition.work.unschedule"), question, words, () -> {
            refusal(() -> deadlines.takeBack(petition.id(), desk.person()), desk)
                    .ifPresentOrElse(
                            Notes::refused, () -> Notes.done(desk.words().of("petition.work.term.saved")));
            UI.getCurrentOrThrow().refreshCurrentRoute(false);
        });
    }

    private Component opening(Div part, PetitionSummary petition, Desk desk) {
        return new OpeningForm(petition, desk.words(), clock, days -> {
            save(petition, days, part, desk)
                    .ifPresentOrElse(
                            Notes::refused,
                            () -> Notes.done(
                                    desk.words().of("petition.work.term.saved"),
                                    desk.words(),
                                    () -> putBack(petition, days, part, desk)));
        });
    }

    private void putBack(PetitionSummary before, Days saved, Div part, Desk desk) {
        var now = petitions.byId(before.id()).orElseThrow();
        var days = days(before);
        var toCome = Stream.concat(days.first().stream(), days.last().stream()).noneMatch(day -> isPast(day, now));
        if (days(now).equals(saved) && toCome) {
            save(before, days, part, desk).ifPresent(Notes::refused);
        } else {
            Notes.refused(desk.words().of("shell.undo.late"));
        }
    }

    private static Days days(PetitionSummary petition) {
        return new Days(petition.opens(), petition.lastDay());
    }

    private boolean isPast(LocalDate day, PetitionSummary petition) {
        return day.isBefore(LocalDate.ofInstant(clock.instant(), petition.zone()));
    }

    /** Returns why it cannot be. */
    private Optional<String> save(PetitionSummary petition, Days days, Div part, Desk desk) {
        // What the head of the page says of it may have changed with it.
        if (petition.state() == PetitionState.SCHEDULED) {
            var refusal = refusal(() -> deadlines.plan(petition.id(), days.first(), days.last(), desk.person()), desk);
            UI.getCurrentOrThrow().refreshCurrentRoute(false);
            return refusal;
        }
        var refusal = refusal(() -> deadlines.openOn(petition.id(), days.first(), desk.person()), desk);
        show(part, petitions.byId(petition.id()).orElseThrow(), desk);
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
        } catch (LastDayOver noTime) {
            return Optional.of(desk.words().of("petition.work.last-day-over"));
        } catch (WrongPetitionState overtaken) {
            return Optional.of(desk.words().of("petition.work.overtaken"));
        }
    }
}
