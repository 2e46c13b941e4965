package org.sextant.treaty.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.shell.CalendarSource;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.ladder.PublicLadders;
import org.sextant.treaty.ladder.StepSummary;
import org.sextant.treaty.web.Ways.Way;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** In the calendar of the movement: when treaties were adopted and entered into force, every year again; when States became bound; and the steps toward that and toward the conference. */
@Component
class TreatyDays implements CalendarSource {

    private final Treaties treaties;
    private final Ways ways;
    private final PublicLadders ladders;
    private final Places places;
    private final Messages messages;

    TreatyDays(Treaties treaties, Ways ways, PublicLadders ladders, Places places, Messages messages) {
        this.treaties = treaties;
        this.ways = ways;
        this.ladders = ladders;
        this.places = places;
        this.messages = messages;
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last) {
        var ofTreaties = treaties.all().stream()
                .flatMap(treaty -> Stream.of(
                                anniversaries(treaty, "adopted", Optional.of(treaty.adopted()), first, last),
                                anniversaries(treaty, "in-force", treaty.inForce(), first, last),
                                bound(treaty))
                        .flatMap(entries -> entries));
        return Stream.concat(ofTreaties, ways.all().stream().flatMap(this::steps))
                .filter(entry -> !entry.when().first().isBefore(first)
                        && !entry.when().first().isAfter(last))
                .toList();
    }

    private Stream<Entry> anniversaries(
            Treaty treaty, String what, Optional<LocalDate> day, LocalDate first, LocalDate last) {
        return day.stream()
                .flatMap(since -> IntStream.rangeClosed(first.getYear(), last.getYear())
                        .map(year -> year - since.getYear())
                        .filter(years -> years >= 0)
                        .mapToObj(years -> entry(
                                treaty,
                                what + "-" + years,
                                since.plusYears(years),
                                messages.everywhere(words -> words.of("treaty.calendar." + what, "years", years)),
                                Set.of())));
    }

    private Stream<Entry> bound(Treaty treaty) {
        return treaties.list(treaty).stream()
                .flatMap(list -> list.commitments().stream())
                .flatMap(commitment -> commitment.boundOn().stream()
                        .map(day -> ofState(treaty, places.byCode(commitment.state()), "bound", day)));
    }

    private Stream<Entry> steps(Way way) {
        return ladders.of(way.aim()).stream()
                .map(step -> new Entry(
                        Sort.TREATY,
                        way.aim() + "-step-" + step.id(),
                        When.on(step.step().takenOn()),
                        messages.everywhere(words -> told(step, words)),
                        way.called(),
                        way.path(),
                        new About(way.principles(), step.step().state().stream().collect(toUnmodifiableSet()))));
    }

    private String told(StepSummary step, Words words) {
        var rung = words.of("treaty.rung", step.rung());
        return step.step()
                .state()
                .map(state -> words.of(
                        "treaty.calendar.step", "place", places.byCode(state).in(words.language()), "step", rung))
                .orElse(rung);
    }

    private Entry ofState(Treaty treaty, Place place, String what, LocalDate day) {
        var said =
                messages.everywhere(words -> words.of("treaty.calendar." + what, "place", place.in(words.language())));
        return entry(treaty, what + "-" + place.code().alpha2(), day, said, Set.of(place.code()));
    }

    private static Entry entry(Treaty treaty, String key, LocalDate day, LocalizedText what, Set<CountryCode> states) {
        return new Entry(
                Sort.TREATY,
                treaty.id() + "-" + key,
                When.on(day),
                what,
                treaty.called(),
                "/treaties/" + treaty.id(),
                new About(Set.copyOf(treaty.principles()), states));
    }
}
