package org.sextant.action;

import org.sextant.campaign.planning.Measure;

/** What is counted at an action. Which of them a kind counts says its {@link ActionKind}. */
public enum Figure {
    /** People who came. */
    ATTENDED,
    /** People who lent a hand. */
    HELPED,
    /** Times that a representative was asked. */
    ASKED,
    /** Answers that were got. */
    ANSWERS,
    /** Talks that were held with passers-by, or with who was called. */
    TALKS,
    LETTERS,
    LEAFLETS,
    CALLS;

    /** By what an objective of the campaign counts it. */
    public Measure measure() {
        return switch (this) {
            case ATTENDED -> Measure.ATTENDANCE;
            case HELPED -> Measure.HELPED;
            case ASKED -> Measure.ASKED;
            case ANSWERS -> Measure.ANSWERS;
            case TALKS -> Measure.TALKS;
            case LETTERS -> Measure.LETTERS;
            case LEAFLETS -> Measure.LEAFLETS;
            case CALLS -> Measure.CALLS;
        };
    }

    /** Whether it counts those who were there, not what they did. */
    public boolean isOfPeople() {
        return this == ATTENDED || this == HELPED;
    }

    /** Whether whoever takes part adds to it while the action goes on. */
    public boolean isCountedAlong() {
        return switch (this) {
            case ASKED, ANSWERS, LETTERS, LEAFLETS -> true;
            case ATTENDED, HELPED, TALKS, CALLS -> false;
        };
    }
}
