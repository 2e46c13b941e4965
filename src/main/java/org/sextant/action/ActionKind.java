package org.sextant.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name of an action's kind, for words and addresses, and what is counted of it; what a kind is like says its {@link ActionPlan}. */
public enum ActionKind {
    EVENT(Timing.BY_THE_CLOCK, Figure.ATTENDED),
    SHIFTS(Timing.BY_THE_CLOCK, Figure.HELPED, Figure.TALKS),
    TASKS(Timing.BY_THE_DAY, Figure.HELPED),
    CONTACT(Timing.BY_THE_DAY, Figure.ASKED, Figure.ANSWERS),
    LETTER(Timing.BY_THE_DAY, Figure.LETTERS, Figure.ANSWERS),
    TRAINING(Timing.BY_THE_CLOCK, Figure.ATTENDED),
    DISTRIBUTION(Timing.BY_THE_DAY, Figure.LEAFLETS, Figure.HELPED),
    GATHERING(Timing.BY_THE_CLOCK, Figure.ATTENDED),
    CANVASS(Timing.BY_THE_DAY, Figure.CALLS, Figure.TALKS, Figure.ANSWERS),
    CUSTOM(Timing.BY_THE_CLOCK, Figure.ATTENDED);

    private enum Timing {
        BY_THE_CLOCK,
        BY_THE_DAY
    }

    private final Timing timing;
    private final List<Figure> figures;

    ActionKind(Timing timing, Figure... figures) {
        this.timing = timing;
        this.figures = List.of(figures);
    }

    /** Whether it begins and ends at an hour; else there is a day until which it is to be done. */
    public boolean isByTheClock() {
        return timing == Timing.BY_THE_CLOCK;
    }

    /** What is counted of it, the most telling first: that one is in every result. */
    public List<Figure> figures() {
        return figures;
    }

    /** Which of them are the people who came to it. */
    public Optional<Figure> ofPeople() {
        return figures.stream().filter(Figure::isOfPeople).findFirst();
    }

    public Figure firstFigure() {
        return figures.getFirst();
    }

    /** The kind in an address. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActionKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
