package org.sextant.action.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionKind;
import org.sextant.action.ActionState;
import org.sextant.action.Concern;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;

/**
 * Something by which the actions of a board can be told apart.
 *
 * @param id its name in an address
 * @param reading finds a value in what stands there
 * @param written how a value stands there
 * @param test whether an action has the value
 */
record Trait<T>(
        String id,
        Class<T> type,
        Function<String, Optional<T>> reading,
        Function<T, String> written,
        BiPredicate<ActionCard, T> test) {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static final Trait<Concern> CONCERN = new Trait<>(
            "concern",
            Concern.class,
            Concern::ofId,
            Concern::id,
            (action, concern) -> action.concerns().contains(concern));

    static final Trait<ActionKind> KIND = new Trait<>(
            "kind", ActionKind.class, ActionKind::ofId, ActionKind::id, (action, kind) -> action.kind() == kind);

    static final Trait<CountryCode> COUNTRY = new Trait<>(
            "country",
            CountryCode.class,
            CountryCode::parse,
            CountryCode::alpha2,
            (action, country) -> action.outline().venue().country().equals(Optional.of(country)));

    /** Who is in charge. */
    static final Trait<PersonId> PERSON = new Trait<>(
            "person",
            PersonId.class,
            Trait::person,
            PersonId::toString,
            (action, person) -> action.outline().inCharge().equals(Optional.of(person)));

    static final Trait<Week> WEEK =
            new Trait<>("week", Week.class, Week::parse, Week::toString, (action, week) -> week.meets(action));

    static final Trait<ActionState> STATE = new Trait<>(
            "state", ActionState.class, Trait::state, Trait::idOf, (action, state) -> action.state() == state);

    /** All, in the order in which they stand in an address. */
    static final List<Trait<?>> ALL = List.of(CONCERN, STATE, KIND, COUNTRY, WEEK, PERSON);

    Optional<T> read(String text) {
        return reading.apply(text);
    }

    boolean isOf(T value, ActionCard action) {
        return test.test(action, value);
    }

    private static Optional<PersonId> person(String text) {
        return UUID_SHAPE.matcher(text).matches() ? Optional.of(new PersonId(UUID.fromString(text))) : Optional.empty();
    }

    private static Optional<ActionState> state(String text) {
        return Arrays.stream(ActionState.values())
                .filter(state -> idOf(state).equals(text))
                .findFirst();
    }

    private static String idOf(ActionState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
