package org.sextant.programme;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sextant.place.Place;
import org.sextant.programme.coverage.Coverage;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/**
 * Makes the wheel for those who show it. A template draws it with {@code @template.programme.figure(wheel = …, words = …)}; the page's sprite must hold the six signs. The same
 * stands in words beside it.
 */
@Component
public class Wheels {

    private final Programme programme;
    private final TemplateEngine templates;

    Wheels(Programme programme, TemplateEngine templates) {
        this.programme = programme;
        this.templates = templates;
    }

    /**
     * The wheel of the whole programme.
     *
     * @param link where the sector of a principle leads
     */
    public Wheel whole(Words words, Function<Principle, String> link) {
        var sectors = programme.principles().stream()
                .map(text -> sector(text, words, Optional.of(link.apply(text.principle())), text.demands()))
                .toList();
        return new Wheel(
                words.of("programme.wheel.title"), words.of("programme.wheel.desc"), Optional.empty(), sectors);
    }

    /** The wheel of those who carry some demands, titled as that of a campaign; principles that they do not carry are only outlined. */
    public Wheel carrying(Words words, Set<DemandId> carried) {
        var sectors = programme.principles().stream()
                .map(text -> sector(text, words, Optional.empty(), carried(text, carried)))
                .toList();
        var shown = sectors.stream().mapToInt(sector -> sector.states().size()).sum();
        var all = programme.principles().stream()
                .mapToInt(text -> text.demands().size())
                .sum();
        var caption = words.of("programme.wheel.part.caption", "count", shown, "all", all);
        return new Wheel(
                words.of("programme.wheel.part.title"), inWords(words, carried), Optional.of(caption), sectors);
    }

    /** The wheel of one principle: the others are only outlined. */
    public Wheel of(PrincipleSummary principle, Words words) {
        var wheel = carrying(
                words, principle.demands().stream().map(DemandSummary::id).collect(toUnmodifiableSet()));
        return wheel.titled(words.of(
                "programme.wheel.principle.title", "principle", principle.name().in(words.language())));
    }

    /** The wheel of one place: how far each demand has come there. */
    public Wheel of(Place place, Words words) {
        return of(Set.of(place.code()), place.in(words.language()), words);
    }

    /**
     * The wheel of several places together, such as those of a region: how far each demand has come in any of them.
     *
     * @param called what they are together
     */
    public Wheel of(Set<CountryCode> places, String called, Words words) {
        var texts = programme.principles();
        var sectors = texts.stream()
                .map(text -> new Sector(
                        text.principle(),
                        text.name().in(words.language()),
                        Optional.empty(),
                        text.demands().stream()
                                .map(demand -> Coverage.furthest(demand, places))
                                .toList()))
                .toList();
        var begun = texts.stream()
                .flatMap(text -> text.demands().stream())
                .filter(demand -> Coverage.furthest(demand, places) != DemandState.NOBODY_ACTS)
                .toList();
        var caption = words.of("programme.wheel.place.caption", "count", begun.size(), "place", called);
        var said = begun.stream()
                .map(demand -> said(demand, Coverage.furthest(demand, places), words))
                .collect(joining(" "));
        return new Wheel(
                words.of("programme.wheel.place.title", "place", called),
                begun.isEmpty() ? caption : said,
                Optional.of(caption),
                sectors);
    }

    private static Sector sector(
            PrincipleSummary text, Words words, Optional<String> link, List<DemandSummary> demands) {
        return new Sector(
                text.principle(),
                text.name().in(words.language()),
                link,
                demands.stream().map(DemandSummary::state).toList());
    }

    private static List<DemandSummary> carried(PrincipleSummary text, Set<DemandId> carried) {
        return text.demands().stream()
                .filter(demand -> carried.contains(demand.id()))
                .toList();
    }

    private String inWords(Words words, Set<DemandId> carried) {
        return programme.principles().stream()
                .flatMap(text -> carried(text, carried).stream())
                .map(demand -> said(demand, demand.state(), words))
                .collect(joining(" "));
    }

    private static String said(DemandSummary demand, DemandState state, Words words) {
        return words.of(
                "programme.wheel.part.demand",
                "title",
                demand.title().in(words.language()),
                "state",
                words.of("programme.state", state));
    }

    /** As markup, for a screen that is not a page of the public door. */
    public String svg(Wheel wheel) {
        var output = new StringOutput();
        templates.render("programme/wheel.jte", wheel, output);
        return output.toString();
    }
}
