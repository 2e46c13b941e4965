package org.sextant.action.need.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.action.ActionCard;
import org.sextant.action.need.Candidate;
import org.sextant.action.need.NeedRight;
import org.sextant.action.need.NeedState;
import org.sextant.action.need.NeedSummary;
import org.sextant.action.need.Stance;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.NeedId;

/** One need: what, how far it is met, who can; and what the reader can do about it. */
class NeedRow extends ListItem {

    /**
     * What is known beside the need.
     *
     * @param candidates empty for whoever may not know them
     * @param promised whether the reader said that they can
     */
    record Known(List<Candidate> candidates, boolean promised) {}

    private final transient NeedSummary need;
    private final transient Optional<ActionCard> action;
    private final transient Known known;
    private final transient NeedSeat seat;
    private final transient Words words;

    NeedRow(NeedSummary need, Optional<ActionCard> action, Known known, NeedSeat seat) {
        this.need = need;
        this.action = action;
        this.known = known;
        this.seat = seat;
        this.words = seat.words();
        addClassNames("stack", "tight");
        show();
    }

    private void show() {
        removeAll();
        var what = new H3();
        what.add(NeedWords.said(need.plan().wish(), words));
        add(what, line());
        if (!known.candidates().isEmpty()) {
            add(new CandidateList(need, known.candidates(), seat));
        }
        if (isKeptFromTheReader()) {
            var kept = new Paragraph(words.of("need.matches.kept"));
            kept.addClassName("small");
            add(kept);
        }
        var acts = acts();
        if (acts.getChildren().findAny().isPresent()) {
            add(acts);
        }
    }

    private boolean isKeptFromTheReader() {
        return seat.may(NeedRight.ASK)
                && need.promised() > 0
                && action.filter(card -> card.outline().sensitive()).isPresent()
                && known.candidates().stream().noneMatch(candidate -> candidate.stance() == Stance.PROMISED);
    }

    private Div line() {
        var open = need.isOpen();
        var line = new Div(
                new Badge(
                        open ? Badge.Kind.WAITS : Badge.Kind.GOOD,
                        words.of(open ? "need.state.open" : "need.state.met")),
                small(words.of("need.kind", need.plan().wish().kind())),
                small(need.plan()
                        .number()
                        .map(number -> words.of("need.promised-of", "promised", need.promised(), "number", number))
                        .orElseGet(() -> words.of("need.promised", "promised", need.promised()))));
        line.addClassName("row");
        due().ifPresent(day -> line.add(small(words.of("need.due", "day", words.shortDate(day)))));
        return line;
    }

    private Optional<LocalDate> due() {
        return need.plan().due().or(() -> action.map(ActionCard::day));
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("row");
        var over = action.filter(card -> card.state().isSettled()).isPresent();
        if (known.promised()) {
            acts.add(button("need.promise.take-back", () -> NeedActs.takeBack(need.id(), seat)));
        } else if (!over && need.isOpen() && seat.may(NeedRight.PROMISE)) {
            acts.add(button("need.promise.act", () -> NeedActs.promise(need.id(), seat)));
        }
        if (seat.may(NeedRight.WRITE)) {
            acts.add(
                    need.state() == NeedState.MET
                            ? button("need.reopen", () -> move("need.reopened", this::reopen, this::meet))
                            : button("need.meet", () -> move("need.was-met", this::meet, this::reopen)),
                    button("need.change", this::change),
                    button("need.withdraw", () -> move("need.withdrawn", this::withdraw, this::reopen)));
        }
        return acts;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.of(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.of(key) + ": " + NeedWords.line(need.plan().wish(), words));
        return button;
    }

    private void move(String done, Consumer<NeedId> act, Consumer<NeedId> undo) {
        act.accept(need.id());
        seat.change();
        Notes.done(words.of(done), words, () -> {
            undo.accept(need.id());
            seat.change();
        });
    }

    private void meet(NeedId id) {
        seat.doors().needs().meet(id, seat.person());
    }

    private void reopen(NeedId id) {
        seat.doors().needs().reopen(id, seat.person());
    }

    private void withdraw(NeedId id) {
        seat.doors().needs().withdraw(id, seat.person());
    }

    private void change() {
        removeAll();
        add(NeedForm.forChange(need, seat, this::show));
    }
}
