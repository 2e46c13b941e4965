package org.sextant.action.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.Agenda;
import org.sextant.action.SlotSummary;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.CalendarSource;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** In the calendar of the movement: the actions, each time of a repeated one. Where a sensitive one is, nobody reads here, nor finds by its place. */
@Component
class ActionDays implements CalendarSource {

    private final Agenda agenda;
    private final Campaigns campaigns;
    private final Messages messages;

    ActionDays(Agenda agenda, Campaigns campaigns, Messages messages) {
        this.agenda = agenda;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last) {
        // A day more on both sides: it is tomorrow somewhere.
        var from = first.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var until = last.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        var found = agenda.between(from, until);
        var principles = found.stream()
                .map(ActionCard::campaign)
                .distinct()
                .flatMap(id -> campaigns.byId(id).stream())
                .collect(Collectors.toMap(CampaignSummary::id, CampaignSummary::principle));
        return found.stream()
                .flatMap(action -> CalendarEntry.all(action, Optional.empty()))
                .map(entry -> entry(
                        entry,
                        Objects.requireNonNull(principles.get(entry.action().campaign()))))
                .filter(entry -> !entry.when().last().isBefore(first)
                        && !entry.when().first().isAfter(last))
                .toList();
    }

    private Entry entry(CalendarEntry entry, Principle principle) {
        var action = entry.action();
        var key = action.slug()
                + entry.slot()
                        .map(SlotSummary::number)
                        .map(number -> "-" + number)
                        .orElse("");
        return new Entry(
                Sort.ACTION,
                key,
                when(entry),
                messages.everywhere(words -> what(action, words)),
                action.outline().title(),
                "/actions/" + action.slug(),
                new About(Set.of(principle), places(action)));
    }

    private static String what(ActionCard action, Words words) {
        var kind = words.of("action.page.kind", action.kind());
        return action.state().isSettled() ? words.of("action.page.calendar.state", action.state(), "kind", kind) : kind;
    }

    private static Set<CountryCode> places(ActionCard action) {
        return action.outline().sensitive()
                ? Set.of()
                : action.outline().venue().country().stream().collect(Collectors.toSet());
    }

    private static When when(CalendarEntry entry) {
        var zone = entry.action().outline().zone();
        var day = day(entry, zone);
        return entry.isByTheClock()
                ? new When(
                        day,
                        LocalDate.ofInstant(entry.ends().minusMillis(1), zone),
                        Optional.of(new Hours(entry.begins(), entry.ends(), zone)))
                : When.on(day);
    }

    private static LocalDate day(CalendarEntry entry, ZoneId zone) {
        return LocalDate.ofInstant(entry.begins(), zone);
    }
}
