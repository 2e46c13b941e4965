package org.sextant.action;

import java.util.List;
import java.util.Map;
import org.sextant.member.OrganisationSummary;
import org.sextant.place.Places;
import org.sextant.shell.Words;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** Puts actions into the words of a public list. */
@Component
public class AgendaRows {

    private final Places places;
    private final Hosting hosting;

    AgendaRows(Places places, Hosting hosting) {
        this.places = places;
        this.hosting = hosting;
    }

    /** The same actions, in the same order. */
    public List<AgendaRow> of(List<ActionCard> actions, Words words) {
        return of(actions, hosts(actions), words);
    }

    /** The same with hosts that were looked up before: what is kept in memory costs no query. */
    public List<AgendaRow> of(List<ActionCard> actions, Map<ActionId, List<String>> hosts, Words words) {
        return actions.stream()
                .map(action -> row(action, hosts.getOrDefault(action.id(), List.of()), words))
                .toList();
    }

    /** The names of those who host these actions together; an action that has none is left out. */
    public Map<ActionId, List<String>> hosts(List<ActionCard> actions) {
        return hosting.names(actions.stream().map(ActionCard::id).toList());
    }

    /** The organisations that host one action. */
    public List<OrganisationSummary> hosts(ActionCard action) {
        return hosting.of(List.of(action.id())).getOrDefault(action.id(), List.of());
    }

    /** One action as a line of its own, whose hosts were looked up before. */
    public AgendaRow row(ActionCard action, Words words, List<OrganisationSummary> hosts) {
        return row(action, hosts.stream().map(OrganisationSummary::name).toList(), words);
    }

    /** One action as a line of its own. */
    public AgendaRow row(ActionCard action, Words words) {
        return of(List.of(action), words).getFirst();
    }

    private AgendaRow row(ActionCard action, List<String> hosts, Words words) {
        return new AgendaRow(
                action,
                "/" + words.language().tag() + "/actions/" + action.slug(),
                words.month(action.day()).toUpperCase(words.language().locale()),
                words.of("action.page.kind", action.kind()),
                When.inShort(action, words),
                where(action.outline(), words),
                room(action, words),
                hosts);
    }

    /** Where it is, as far as the outline says it: whoever may not know a place hands in one without it. */
    public String where(Outline outline, Words words) {
        var venue = outline.venue();
        if (outline.sensitive() && venue.place().isEmpty() && venue.join().isEmpty()) {
            return words.of("action.page.where.hidden");
        }
        var somewhere = venue.place()
                .map(place -> spoken(place, words))
                .or(() -> venue.country().map(country -> places.byCode(country).in(words.language())));
        if (venue.online()) {
            return somewhere
                    .map(place -> words.of("action.page.where.both", "place", place))
                    .orElseGet(() -> words.of("action.page.where.online"));
        }
        return somewhere.orElseGet(() -> words.of("action.page.where.anywhere"));
    }

    private static String spoken(LocalizedText place, Words words) {
        return place.in(words.language());
    }

    private static String room(ActionCard action, Words words) {
        var turnout = action.isRepeated() ? action.next().turnout() : action.turnout();
        if (turnout.isFull()) {
            return words.of("action.page.room.full");
        }
        if (turnout.capacity().isPresent()) {
            return words.of(
                    "action.page.room.places",
                    "places",
                    turnout.capacity().get(),
                    "left",
                    turnout.left().orElseThrow());
        }
        return action.missing() > 0
                ? words.of("action.page.room.missing", "count", action.missing())
                : words.of("action.page.room.open");
    }
}
