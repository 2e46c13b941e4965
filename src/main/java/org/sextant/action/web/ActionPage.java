package org.sextant.action.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.action.Achievements;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionPlan;
import org.sextant.action.ActionState;
import org.sextant.action.ActionSummary;
import org.sextant.action.AgendaRow;
import org.sextant.action.ErrandPlan;
import org.sextant.action.Figure;
import org.sextant.action.KindFacts;
import org.sextant.action.SlotSummary;
import org.sextant.action.When;
import org.sextant.member.OrganisationSummary;
import org.sextant.shell.PageFrame;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.springframework.web.util.UriUtils;

/**
 * One action for everybody.
 *
 * @param hosts organisations that host it beside those behind its campaign
 * @param occasion the report at which it began; null where there is none to be told, as the template wants it
 * @param others some that come next
 */
record ActionPage(
        PageFrame frame,
        ActionSummary action,
        AgendaRow row,
        List<OrganisationSummary> hosts,
        Cause cause,
        SignupForm form,
        @Nullable Began occasion,
        List<AgendaRow> others) {

    /** The way to a report, and what it is called. */
    record Began(String path, String said) {}

    Words words() {
        return frame.words();
    }

    ActionCard card() {
        return action.card();
    }

    List<Principle> signs() {
        return List.of(cause.campaign().principle());
    }

    String when() {
        return When.inFull(card(), words());
    }

    /** The last day on which anybody can tell who signed up. */
    String erasedAfter() {
        var last = action.signupsErased().minus(Duration.ofNanos(1));
        return words().date(last, card().outline().zone());
    }

    /** What its state says first, before anything else; as in "called off". */
    boolean isCalledOff() {
        return card().state() == ActionState.CANCELLED;
    }

    /** Of a repeated action, or of shifts, each goes some time after its own end. */
    String promise() {
        return card().slots().isEmpty()
                ? words().of("action.page.form.promise", "day", erasedAfter())
                : words().of("action.page.form.promise-slot");
    }

    String when(SlotSummary slot) {
        return When.of(slot, card(), words());
    }

    /** How it stands with a slot: called off, over, or how many places it has left. */
    String standing(SlotSummary slot) {
        if (slot.calledOff()) {
            return words().of("action.board.state", ActionState.CANCELLED);
        }
        return action.takesSignups(slot) ? room(slot) : words().of("action.page.slots.over");
    }

    private String room(SlotSummary slot) {
        var turnout = slot.turnout();
        if (turnout.isFull()) {
            return words().of("action.page.room.full");
        }
        return turnout.left()
                .map(left -> words().of(
                                "action.page.room.places",
                                "places",
                                turnout.capacity().orElseThrow(),
                                "left",
                                left))
                .orElseGet(() -> words().of("action.page.room.open"));
    }

    /** Null where there is nothing to choose, as the template wants it. */
    @Nullable SlotChoice slotChoice() {
        return card().slots().isEmpty()
                ? null
                : new SlotChoice(
                        words().of("action.page.slots.choose", card().kind()),
                        action.slotsToCome().stream()
                                .map(slot -> new SlotChoice.Option(
                                        slot.number().number(), when(slot), room(slot), form.isChosen(slot)))
                                .toList());
    }

    /** How whoever takes part gets to know where to join online; empty where nothing is to be joined, or nobody said where yet. */
    Optional<String> joining() {
        return action.joinable() && action.takesSignups()
                ? Optional.of(words().of(card().outline().sensitive() ? "action.page.join.late" : "action.page.join"))
                : Optional.empty();
    }

    /** What is to be known of its kind alone. */
    KindFacts ofKind() {
        return KindFacts.of(action.plan(), words());
    }

    List<String> paragraphs(LocalizedText text) {
        return Arrays.stream(text.in(frame.language()).split("\n+")).toList();
    }

    String formTitle() {
        return words().of("action.page.form.title", card().kind());
    }

    String formAct() {
        return card().turnout().isFull()
                ? words().of("action.page.form.wait")
                : words().of("action.page.form.act", card().kind());
    }

    /** How many letters are written, of how many; or leaflets handed out. Empty where nothing is counted along. */
    Optional<Count> count() {
        return switch (action.plan()) {
            case ErrandPlan.LetterWriting letter -> Optional.of(count(Figure.LETTERS, letter.goal()));
            case ErrandPlan.Distribution leaflets ->
                Optional.of(count(Figure.LEAFLETS, Optional.of(leaflets.leaflets())));
            default -> Optional.empty();
        };
    }

    private Count count(Figure figure, Optional<Integer> goal) {
        return new Count(figure, Achievements.figures(card()).of(figure).orElse(0), goal);
    }

    /** What its kind counts, each as in "64 people came": of what is done all, of what goes on what {@link #count} does not tell already. */
    List<String> figures() {
        var told = count().filter(_ -> card().result().isEmpty()).map(Count::figure);
        return card().figuresForEverybody().numbers().entrySet().stream()
                .filter(one -> !told.equals(Optional.of(one.getKey())))
                .map(one -> words().of("action.board.result", one.getKey(), "number", one.getValue()))
                .toList();
    }

    /** Opens the reader's own mail program; to whom, and the words, are theirs. Sextant sends nothing in their name. */
    String letter(ActionPlan.ContactRepresentative asked) {
        return "mailto:?body=" + UriUtils.encode(asked.question().in(frame.language()), StandardCharsets.UTF_8);
    }
}
