package org.sextant.action.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.action.Concern;
import org.sextant.action.Figures;
import org.sextant.action.When;
import org.sextant.campaign.CampaignSummary;
import org.sextant.place.Places;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;

/**
 * Puts the actions of a campaign into words.
 *
 * @param today the day it is for the reader
 * @param names of those who are in charge
 * @param shared what others host, or host with the campaign
 */
record Telling(
        CampaignSummary campaign,
        Words words,
        LocalDate today,
        Map<PersonId, String> names,
        Places places,
        Shared shared) {

    String title(ActionCard action) {
        return action.outline().title().in(words.language());
    }

    /** Whether it is the campaign's own, and not only hosted here. */
    boolean isOwn(ActionCard action) {
        return shared.owner(action).isEmpty();
    }

    /** Where its page is, in the campaign that it belongs to; or, where that is closed to the reader, the one that everybody sees. */
    String path(ActionCard action) {
        return shared.isClosed(action)
                ? "/" + words.language().tag() + "/actions/" + action.slug()
                : ActionPath.of(owner(action), action);
    }

    /** The campaign that it belongs to. */
    CampaignSummary owner(ActionCard action) {
        return shared.owner(action).orElse(campaign);
    }

    String kind(ActionCard action) {
        return words.of("action.board.kind", action.kind());
    }

    String when(ActionCard action) {
        return When.inShort(action, words);
    }

    /** Kind, when and where, as in "Event · Thu 3 Dec, 18:30 · Cameroon, online". */
    String line(ActionCard action) {
        return Stream.of(kind(action), when(action), where(action))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The country, and whether one can take part from elsewhere; of a sensitive action only that its place is hidden. */
    String where(ActionCard action) {
        var parts = new ArrayList<String>();
        if (action.outline().sensitive()) {
            parts.add(words.of("action.board.hidden"));
        }
        action.outline().venue().country().map(this::place).ifPresent(parts::add);
        if (action.outline().venue().online()) {
            parts.add(words.of("action.board.online"));
        }
        return words.list(parts);
    }

    String place(CountryCode country) {
        return places.byCode(country).in(words.language());
    }

    Optional<String> inCharge(ActionCard action) {
        return action.outline().inCharge().map(person -> name(person));
    }

    String name(PersonId person) {
        return names.getOrDefault(person, words.of("action.board.account-gone"));
    }

    /** How many take part, of how many are wanted or have room, as in "13 of 20 people". */
    String people(ActionCard action) {
        var turnout = action.turnout();
        return goal(action)
                .map(goal -> words.of("action.board.people-of", "number", turnout.booked(), "goal", goal))
                .orElseGet(() -> words.of("action.board.people", "number", turnout.booked()));
    }

    Optional<Integer> goal(ActionCard action) {
        return action.wanted().or(() -> action.turnout().capacity());
    }

    /** What is to be known of it at a glance. */
    List<Sign> signs(ActionCard action) {
        var signs = new ArrayList<Sign>();
        action.concerns().forEach(concern -> signs.add(sign(concern, action)));
        if (action.outline().sensitive()) {
            signs.add(new Sign(Badge.Kind.SENSITIVE, words.of("action.board.sensitive")));
        }
        shared.said(action, words).ifPresent(said -> signs.add(new Sign(Badge.Kind.PLAIN, said)));
        if (action.state() == ActionState.CANCELLED) {
            signs.add(new Sign(Badge.Kind.PLAIN, words.of("action.board.state.cancelled")));
        }
        if (action.turnout().waiting() > 0) {
            signs.add(new Sign(
                    Badge.Kind.WAITS,
                    words.of("action.board.waiting", "number", action.turnout().waiting())));
        }
        action.result().ifPresent(result -> signs.add(new Sign(Badge.Kind.GOOD, figures(result.figures()))));
        return signs;
    }

    /** What came of it, as in "64 people came, 3 answers". */
    String figures(Figures figures) {
        return words.list(figures.numbers().entrySet().stream()
                .map(one -> words.of("action.board.result", one.getKey(), "number", one.getValue()))
                .toList());
    }

    private Sign sign(Concern concern, ActionCard action) {
        return switch (concern) {
            case LATE ->
                new Sign(Badge.Kind.LATE, words.of("action.board.badge.late", "days", When.daysLate(action, today)));
            case SHORT -> new Sign(Badge.Kind.SHORT, words.of("action.board.badge.short", "number", action.missing()));
            case NO_RESULT -> new Sign(Badge.Kind.SHORT, words.of("action.board.badge.no-result"));
            case NOBODY_IN_CHARGE -> new Sign(Badge.Kind.LATE, words.of("action.board.badge.nobody"));
        };
    }
}
