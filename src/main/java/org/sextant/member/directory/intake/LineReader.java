package org.sextant.member.directory.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.member.PersonName;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Introduction;
import org.sextant.member.directory.Tags;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LanguageCode;
import org.springframework.stereotype.Component;

/** Reads the lines of a file by which column says what, and guesses which that might be. */
@Component
public class LineReader {

    private static final Pattern BETWEEN = Pattern.compile("[,;|/\\n،؛]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Meanings meanings;

    LineReader(Meanings meanings) {
        this.meanings = meanings;
    }

    /** As far as the head tells, in any of our languages; addresses are known by what they look like. */
    public Mapping guess(PeopleFile file) {
        var mapping = Mapping.NOTHING.with(Fact.MAILBOX, file.addresses());
        for (var fact : Fact.values()) {
            mapping = guess(file, fact, mapping, head -> meanings.isCalled(fact, head));
        }
        for (var fact : Fact.values()) {
            mapping = guess(file, fact, mapping, head -> meanings.isNamedIn(fact, head));
        }
        return mapping;
    }

    private static Mapping guess(PeopleFile file, Fact fact, Mapping so, Predicate<String> fits) {
        return so.of(fact).isPresent()
                ? so
                : so.with(
                        fact,
                        IntStream.range(0, file.head().size())
                                .filter(column -> !so.uses(column)
                                        && fits.test(file.head().get(column)))
                                .boxed()
                                .findFirst());
    }

    public PersonLine read(List<String> row, Mapping mapping) {
        var line = new Reading(row, mapping);
        var name = line.whole(Fact.NAME, PersonName::parse);
        var languages = line.each(Fact.LANGUAGES, meanings::language, Card.MOST_LANGUAGES);
        var card = new Card(
                line.each(Fact.SKILLS, meanings::skill, Integer.MAX_VALUE),
                languages,
                line.whole(Fact.COUNTRY, meanings::country),
                line.each(Fact.FREE, meanings::time, Integer.MAX_VALUE));
        return new PersonLine(
                EmailAddress.parse(mapping.cell(Fact.MAILBOX, row)),
                languages.stream()
                        .map(LanguageCode::code)
                        .flatMap(code -> Language.ofTag(code).stream())
                        .findFirst(),
                new Introduction(name, card, line.tags()),
                line.unread);
    }

    /** One row, and what of it was not understood so far. */
    private static final class Reading {

        private final List<String> row;
        private final Mapping mapping;
        private final Set<Fact> unread = EnumSet.noneOf(Fact.class);

        private Reading(List<String> row, Mapping mapping) {
            this.row = row;
            this.mapping = mapping;
        }

        private <T> Optional<T> whole(Fact fact, Function<String, Optional<T>> known) {
            var cell = mapping.cell(fact, row);
            var meant = cell.isBlank() ? Optional.<T>empty() : known.apply(cell);
            if (meant.isEmpty() && !cell.isBlank()) {
                unread.add(fact);
            }
            return meant;
        }

        private <T> Set<T> each(Fact fact, Function<String, Optional<T>> known, int most) {
            var meant = new LinkedHashSet<T>();
            parts(fact).forEach(part -> {
                var one = known.apply(part);
                // As we write them ourselves: names of one word each, apart by spaces.
                var several = SPACE.splitAsStream(part).map(known).toList();
                if (one.isPresent()) {
                    meant.add(one.get());
                } else if (several.stream().allMatch(Optional::isPresent)) {
                    several.forEach(found -> found.ifPresent(meant::add));
                } else {
                    unread.add(fact);
                }
            });
            if (meant.size() > most) {
                unread.add(fact);
            }
            return new LinkedHashSet<>(meant.stream().limit(most).toList());
        }

        private Set<String> tags() {
            var tags = new LinkedHashSet<>(parts(Fact.TAGS).toList());
            if (tags.size() > Tags.MOST
                    || tags.stream().anyMatch(tag -> Tags.parse(tag).isEmpty())) {
                unread.add(Fact.TAGS);
            }
            return tags;
        }

        private Stream<String> parts(Fact fact) {
            return Arrays.stream(BETWEEN.split(mapping.cell(fact, row)))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty());
        }
    }
}
