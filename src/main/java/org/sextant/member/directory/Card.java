package org.sextant.member.directory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.Skill;

/**
 * What somebody says of themselves to those who organize where they belong.
 *
 * @param country where they are
 * @param free when they can usually be counted on
 */
public record Card(
        Set<Skill> skills, Set<LanguageCode> languages, Optional<CountryCode> country, Set<Availability> free) {

    /** The most languages of one person. */
    public static final int MOST_LANGUAGES = 20;

    public static final Card EMPTY = new Card(Set.of(), Set.of(), Optional.empty(), Set.of());

    public Card {
        if (languages.size() > MOST_LANGUAGES) {
            throw new IllegalArgumentException("At most " + MOST_LANGUAGES + " languages");
        }
        skills = inOrder(Skill.class, skills);
        free = inOrder(Availability.class, free);
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> some) {
        var known = EnumSet.noneOf(type);
        known.addAll(some);
        return Collections.unmodifiableSet(known);
    }

    public boolean isEmpty() {
        return terms().findAny().isEmpty();
    }

    /** What this card says together with another of the same person; of what stands on a card once, this one has the word. */
    Card with(Card other) {
        return new Card(
                both(skills, other.skills),
                Stream.concat(languages.stream(), other.languages.stream())
                        .distinct()
                        .limit(MOST_LANGUAGES)
                        .collect(Collectors.toSet()),
                country.or(other::country),
                both(free, other.free));
    }

    private static <E> Set<E> both(Set<E> some, Set<E> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** Everything by which its person can be found, and whoever looks for all of it asks for. */
    Stream<String> terms() {
        return Stream.of(
                        skills.stream().map(skill -> "skill " + skill.name()),
                        languages.stream().map(language -> "language " + language.code()),
                        country.stream().map(code -> "country " + code.alpha2()),
                        free.stream().map(time -> "free " + time.name()))
                .flatMap(some -> some);
    }

    /** Hides it, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a card";
    }
}
