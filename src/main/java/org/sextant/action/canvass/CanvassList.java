package org.sextant.action.canvass;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sextant.action.Figure;
import org.sextant.action.Figures;
import org.sextant.action.signup.Forgetting;
import org.sextant.action.signup.SignupKeys;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CanvassEntryId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PlainText;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call, or where to ring, and what came of it. Each operation throws {@link NotPermitted} to whom it is no business of. */
@Service
@Transactional
public class CanvassList implements Forgetting {

    /** More lines than this are for a second action. */
    public static final int MOST = 2000;

    /** The longest line, in code points. */
    public static final int LENGTH = 200;

    private final CanvassEntryRepository entries;
    private final Callers callers;
    private final SignupKeys keys;
    private final Clock clock;
    private final Ids ids;

    CanvassList(CanvassEntryRepository entries, Callers callers, SignupKeys keys, Clock clock, Ids ids) {
        this.entries = entries;
        this.callers = callers;
        this.keys = keys;
        this.clock = clock;
        this.ids = ids;
    }

    /** Puts lines at the end of the list: all of them, or none. For those who run the action. */
    public Pasted add(ActionId action, String pasted, PersonId by) {
        callers.requireHost(action, by);
        var lines = Arrays.stream(pasted.split("\\R"))
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        var there = entries.countByAction(action);
        if (there + lines.size() > MOST) {
            return new Pasted.TooMany(lines.size());
        }
        for (var i = 0; i < lines.size(); i++) {
            if (PlainText.length(lines.get(i)) > LENGTH) {
                return new Pasted.TooLong(i + 1);
            }
        }
        return write(action, there, lines);
    }

    private Pasted write(ActionId action, int there, List<String> lines) {
        var key = keys.of(action);
        var added = new ArrayList<CanvassEntryId>();
        for (var line : lines) {
            if (!entries.existsByActionAndFingerprint(action, CanvassEntry.fingerprint(line, key))) {
                var entry = new CanvassEntry(action, there + added.size() + 1, line, key, ids);
                added.add(entries.save(entry).id());
            }
        }
        return new Pasted.Added(added, lines.size() - added.size());
    }

    /** Takes lines off the list that should not have been put there, but for those that somebody has called meanwhile: how many are gone. For those who run the action. */
    public int takeBack(ActionId action, List<CanvassEntryId> lines, PersonId by) {
        callers.requireHost(action, by);
        return entries.eraseUntouched(
                action, lines.stream().map(CanvassEntryId::uuid).toList());
    }

    /** The lines of which somebody has noted what came of it, the latest first: all for those who run the action, one's own for members who have a place in it. */
    @Transactional(readOnly = true)
    public List<CanvassRow> noted(ActionId action, int most, PersonId by) {
        callers.requireCaller(action, by);
        var found = callers.isHost(action, by)
                ? entries.findByActionAndNotedByIsNotNullOrderByNotedAtDesc(action, Limit.of(most))
                : entries.findByActionAndNotedByOrderByNotedAtDesc(action, by, Limit.of(most));
        if (found.isEmpty()) {
            return List.of();
        }
        var key = keys.of(action);
        return found.stream().map(entry -> entry.row(key)).toList();
    }

    /** The lines that one may still call, in their order. For those who run the action, and for members who have a place in it. */
    @Transactional(readOnly = true)
    public List<CanvassRow> open(ActionId action, int most, PersonId by) {
        callers.requireCaller(action, by);
        var open = Arrays.stream(Outcome.values()).filter(Outcome::isOpen).toList();
        var found = entries.findByActionAndOutcomeInOrderByOrdinal(action, open, Limit.of(most));
        if (found.isEmpty()) {
            return List.of();
        }
        var key = keys.of(action);
        return found.stream().map(entry -> entry.row(key)).toList();
    }

    /** Notes what came of a call. A line that is gone meanwhile needs no note. */
    public void note(CanvassEntryId id, Outcome outcome, PersonId by) {
        entries.findById(id).ifPresent(entry -> {
            callers.requireCaller(entry.action(), by);
            entry.note(outcome, by, clock.instant());
            entries.save(entry);
        });
    }

    /** How many lines there are of each outcome. */
    @Transactional(readOnly = true)
    public Map<Outcome, Integer> numbers(ActionId action, PersonId by) {
        callers.requireCaller(action, by);
        return numbers(action);
    }

    private Map<Outcome, Integer> numbers(ActionId action) {
        var numbers = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            numbers.put(outcome, entries.countByActionAndOutcome(action, outcome));
        }
        return numbers;
    }

    /** Whether the person may see the list. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(PersonId person, ActionId action) {
        return callers.isCaller(action, person);
    }

    /** What the list says of the figures of a canvass. */
    @Transactional(readOnly = true)
    public Figures figures(ActionId action, PersonId by) {
        callers.requireHost(action, by);
        var numbers = numbers(action);
        var calls = numbers.entrySet().stream()
                .filter(one -> one.getKey().isTried())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return calls == 0
                ? Figures.NONE
                : Figures.of(Figure.CALLS, calls)
                        .and(Figures.of(Figure.TALKS, numbers.getOrDefault(Outcome.TALKED, 0)));
    }

    @Override
    public void forget(ActionId action) {
        entries.eraseAllOf(action);
    }
}
