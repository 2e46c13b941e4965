package org.sextant.member;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the mandates that reach into a scope: those with power over others by name, and how many others. */
@Service
@Transactional(readOnly = true)
public class Holders {

    /**
     * A mandate that reaches into the scope and gives power over others.
     *
     * @param name of who holds it
     * @param givenBy the name of who gave it; empty where it came by starting, joining, or with the installation
     */
    public record Holding(MandateSummary mandate, String name, Optional<String> givenBy) {}

    /**
     * How many people hold what, however many questions are asked of it.
     *
     * @param people how many, by all that each of them holds
     */
    public record Numbers(Map<Set<Held>, Long> people) {

        /** A role in a kind of scope. */
        public record Held(Scope.Kind kind, Role role) {}

        public Numbers {
            people = Map.copyOf(people);
        }

        /** How many hold one of these roles in such a scope, each once. */
        public long of(BiPredicate<Role, Scope.Kind> held) {
            return people.entrySet().stream()
                    .filter(group -> group.getKey().stream().anyMatch(one -> held.test(one.role(), one.kind())))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    private final Mandates mandates;
    private final People people;
    private final HeadCount heads;
    private final InnerMandates inner;
    private final ScopeWords scopes;

    Holders(Mandates mandates, People people, HeadCount heads, InnerMandates inner, ScopeWords scopes) {
        this.mandates = mandates;
        this.people = people;
        this.heads = heads;
        this.inner = inner;
        this.scopes = scopes;
    }

    /** Whether the person belongs to the scope: holds any mandate in it or in one that reaches into it. */
    public boolean allows(PersonId person, Scope... reaching) {
        return mandates.allows(person, MemberRight.READ_MANDATES, reaching);
    }

    /**
     * The mandates of the scope first, then those that reach into it, those of the platform last; at most {@link Mandates#MOST} of each, however many
     * others take part there.
     *
     * @param reaching the scope, and those that reach into it
     * @throws NotPermitted unless {@code by} belongs to it
     */
    public List<Holding> of(PersonId by, Scope... reaching) {
        mandates.require(by, MemberRight.READ_MANDATES, reaching);
        return named(withPlatform(reaching)
                .flatMap(scope -> mandates.in(scope, Role.WITH_POWER).stream())
                .toList());
    }

    /**
     * The mandates that lie in what is within the scope, as in its single actions, and reach no further; at most {@link Mandates#MOST}.
     *
     * @param reaching the scope, and those that reach into it
     * @throws NotPermitted unless {@code by} belongs to it
     */
    public List<Holding> within(PersonId by, Scope... reaching) {
        mandates.require(by, MemberRight.READ_MANDATES, reaching);
        return named(inner.in(scopes.within(reaching[0]), Role.WITH_POWER));
    }

    private List<Holding> named(List<MandateSummary> held) {
        var named = held.stream()
                .flatMap(mandate -> Stream.concat(Stream.of(mandate.person()), mandate.givenBy().stream()))
                .distinct()
                .toList();
        var names = people.names(named);
        return held.stream().map(mandate -> holding(mandate, names)).toList();
    }

    /** What the person holds there, power or not. */
    public List<MandateSummary> own(PersonId person, Scope... reaching) {
        var there = withPlatform(reaching).toList();
        return mandates.of(person).stream()
                .filter(mandate -> there.contains(mandate.scope()))
                .toList();
    }

    /**
     * How many people hold what there.
     *
     * @throws NotPermitted unless {@code by} belongs to it
     */
    public Numbers numbers(PersonId by, Scope... reaching) {
        mandates.require(by, MemberRight.READ_MANDATES, reaching);
        return heads.of(withPlatform(reaching).toList());
    }

    private static Stream<Scope> withPlatform(Scope... reaching) {
        return Stream.concat(Arrays.stream(reaching), Stream.of(Scope.PLATFORM)).distinct();
    }

    private static Holding holding(MandateSummary mandate, Map<PersonId, String> names) {
        return new Holding(
                mandate,
                names.getOrDefault(mandate.person(), ""),
                mandate.givenBy().flatMap(by -> Optional.ofNullable(names.get(by))));
    }
}
