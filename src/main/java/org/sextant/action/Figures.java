package org.sextant.action;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers of what was counted, each with what it counts. What nobody counted is not in it: that is another thing than none. */
public record Figures(Map<Figure, Integer> numbers) {

    public static final int HIGHEST = 10_000_000;

    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        if (numbers.values().stream().anyMatch(number -> number < 0 || number > HIGHEST)) {
            throw new IllegalArgumentException("From 0 to " + HIGHEST);
        }
        numbers = Collections.unmodifiableMap(numbers.isEmpty() ? new EnumMap<>(Figure.class) : new EnumMap<>(numbers));
    }

    public static Figures of(Figure figure, int number) {
        return new Figures(Map.of(figure, number));
    }

    public Optional<Integer> of(Figure figure) {
        return Optional.ofNullable(numbers.get(figure));
    }

    /** Both together, as far as there can be so many. */
    public Figures and(Figures others) {
        var sum = new EnumMap<Figure, Integer>(Figure.class);
        sum.putAll(numbers);
        others.numbers.forEach((figure, number) ->
                sum.merge(figure, number, (one, other) -> (int) Math.min(HIGHEST, (long) one + other)));
        return new Figures(sum);
    }

    /** What stands here, and from the others what does not. */
    public Figures or(Figures others) {
        var joined = new EnumMap<Figure, Integer>(Figure.class);
        joined.putAll(others.numbers);
        joined.putAll(numbers);
        return new Figures(joined);
    }

    /** Only what was done, not how many did it. */
    Figures withoutPeople() {
        var told = new EnumMap<Figure, Integer>(Figure.class);
        told.putAll(numbers);
        told.keySet().removeIf(Figure::isOfPeople);
        return new Figures(told);
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    Set<Figure> counted() {
        return numbers.keySet();
    }
}
