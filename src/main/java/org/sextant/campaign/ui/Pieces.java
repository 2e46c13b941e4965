package org.sextant.campaign.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.place.Places;
import org.sextant.programme.Demands;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Piece;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** The parts of a campaign's form, each with how to say what stands in it. */
@Component
class Pieces {

    private final Demands demands;
    private final Places places;

    Pieces(Demands demands, Places places) {
        this.demands = demands;
        this.places = places;
    }

    /** In the order of the form. */
    List<Piece<Writing>> in(Words words) {
        return Stream.of(
                        Stream.of(demands(words), languages(words)),
                        Arrays.stream(Language.values()).flatMap(language -> texts(language, words)),
                        Stream.of(slug(words), addressees(words), days(words)))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private Piece<Writing> demands(Words words) {
        return new Piece<>(
                words.of("campaign.form.demands"),
                Writing::demands,
                writing -> list(
                        writing.demands(),
                        id -> demands.byId(id)
                                .map(demand -> demand.title().in(words.language()))
                                .orElse(id.name())),
                (mine, theirs) -> mine.withDemands(theirs.demands()));
    }

    private static Piece<Writing> languages(Words words) {
        return new Piece<>(
                words.of("campaign.form.languages"),
                Writing::languages,
                writing -> list(writing.languages().stream().sorted().toList(), words::nameOf),
                (mine, theirs) -> mine.withLanguages(theirs.languages()));
    }

    private static Stream<Piece<Writing>> texts(Language language, Words words) {
        var title = Piece.<Writing>ofText(
                in(language, "campaign.form.title", words),
                writing -> writing.title(language),
                (mine, theirs) -> mine.withTitle(language, theirs.title(language)));
        var summary = Piece.<Writing>ofText(
                in(language, "campaign.form.summary", words),
                writing -> writing.summary(language),
                (mine, theirs) -> mine.withSummary(language, theirs.summary(language)));
        return Stream.of(title, summary);
    }

    private static String in(Language language, String field, Words words) {
        return words.of("shell.conflict.in", "field", words.of(field), "language", words.nameOf(language));
    }

    private static Piece<Writing> slug(Words words) {
        return Piece.ofText(
                words.of("campaign.form.slug"), Writing::slug, (mine, theirs) -> mine.withSlug(theirs.slug()));
    }

    private Piece<Writing> addressees(Words words) {
        return new Piece<>(
                words.of("campaign.form.section.addressees"),
                Writing::addressees,
                writing -> list(writing.addressees(), asked -> addressee(asked, words)),
                (mine, theirs) -> mine.withAddressees(theirs.addressees()));
    }

    private String addressee(Writing.Asked asked, Words words) {
        var names =
                asked.names().values().stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(" / "));
        var about = Stream.of(
                        Optional.of(words.of("campaign.addressee.kind", asked.kind())),
                        Optional.ofNullable(asked.place()).map(places::byCode).map(place -> place.in(words.language())),
                        Optional.ofNullable(asked.side()).map(side -> words.of("campaign.side", side)))
                .flatMap(Optional::stream)
                .toList();
        return names + " (" + words.list(about) + ")";
    }

    private static Piece<Writing> days(Words words) {
        return new Piece<>(
                words.of("campaign.form.section.days"),
                Writing::days,
                writing -> Stream.of(
                                day(writing.days().opens(), words),
                                day(writing.days().ends(), words),
                                Objects.requireNonNullElse(writing.days().zone(), ""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" – ")),
                (mine, theirs) -> mine.withDays(theirs.days()));
    }

    private static String day(@Nullable LocalDate day, Words words) {
        return Optional.ofNullable(day).map(words::date).orElse("");
    }

    private static <T> String list(Collection<T> parts, Function<T, String> said) {
        return parts.stream().map(said).collect(Collectors.joining("; "));
    }
}
