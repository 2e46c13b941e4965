package org.sextant.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.vocabulary.LocalizedText;

/** Each does something on their own, until a day. */
public sealed interface ErrandPlan extends ActionPlan {

    /** The last day, by the calendar of the place. */
    LocalDate due();

    @Override
    default LocalDate lastDay() {
        return due();
    }

    /**
     * Many people write to the same office. Sextant sends nothing in their name; each tells how many they sent.
     *
     * @param addressee as it stands on the envelope
     * @param text to write in words of one's own
     * @param goal how many letters are hoped for
     */
    record LetterWriting(
            Outline outline, LocalDate due, LocalizedText addressee, LocalizedText text, Optional<Integer> goal)
            implements ErrandPlan {

        public LetterWriting {
            Outline.fit(addressee, Outline.ADDRESS_LENGTH);
            Outline.fit(text, Outline.TEXT_LENGTH);
            goal.ifPresent(ErrandPlan::requireNumber);
            outline.requireSilent(addressee);
            outline.requireSilent(text);
        }

        @Override
        public ActionKind kind() {
            return ActionKind.LETTER;
        }

        @Override
        public LetterWriting forEverybody() {
            return new LetterWriting(outline.forEverybody(), due, addressee, text, goal);
        }
    }

    /**
     * People take something to other people's doors and hands.
     *
     * @param area where to
     * @param leaflets how many there are
     * @param pickUp where one gets them
     */
    record Distribution(
            Outline outline, LocalDate due, LocalizedText area, int leaflets, Optional<LocalizedText> pickUp)
            implements ErrandPlan {

        public Distribution {
            Outline.fit(area, Outline.ADDRESS_LENGTH);
            pickUp.ifPresent(place -> Outline.fit(place, Outline.ADDRESS_LENGTH));
            requireNumber(leaflets);
            if (outline.sensitive() && names(pickUp, outline.title(), outline.text(), area)) {
                throw new IllegalArgumentException(
                        "The public words of a sensitive action say where one gets the leaflets");
            }
            outline.requireSilent(area);
        }

        private static boolean names(Optional<LocalizedText> place, LocalizedText... words) {
            return place.filter(told -> Arrays.stream(words).anyMatch(said -> Venue.names(told, said)))
                    .isPresent();
        }

        @Override
        public Stream<LocalizedText> where() {
            return Stream.of(outline.venue().place(), pickUp).flatMap(Optional::stream);
        }

        @Override
        public boolean isGivenAwayBy(LocalizedText words) {
            return outline.isBrokenBy(words) || (outline.sensitive() && names(pickUp, words));
        }

        @Override
        public ActionKind kind() {
            return ActionKind.DISTRIBUTION;
        }

        @Override
        public Distribution forEverybody() {
            var told = outline.sensitive() ? Optional.<LocalizedText>empty() : pickUp;
            return new Distribution(outline.forEverybody(), due, area, leaflets, told);
        }
    }

    /** How one gets to talk to people. */
    enum Approach {
        PHONE,
        DOOR
    }

    /**
     * People call, or go from door to door, along a list. What came of each call is noted, never what somebody thinks.
     *
     * @param script how a talk can go
     */
    record Canvass(Outline outline, LocalDate due, Approach by, LocalizedText script) implements ErrandPlan {

        public Canvass {
            Outline.fit(script, Outline.TEXT_LENGTH);
            outline.requireSilent(script);
        }

        @Override
        public ActionKind kind() {
            return ActionKind.CANVASS;
        }

        @Override
        public Canvass forEverybody() {
            return new Canvass(outline.forEverybody(), due, by, script);
        }
    }

    private static void requireNumber(int number) {
        if (number < 1 || number > Figures.HIGHEST) {
            throw new IllegalArgumentException("From 1 to " + Figures.HIGHEST);
        }
    }
}
