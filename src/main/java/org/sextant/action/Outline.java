package org.sextant.action;

import java.time.ZoneId;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PlainText;

/**
 * What every kind of action has.
 *
 * @param text the hosts' own words
 * @param zone of the place: its wall clock is the action's
 * @param wanted how many people it takes
 * @param sensitive whether the place is told only to those who are booked, and to the workroom
 * @param inCharge who answers for it
 */
public record Outline(
        LocalizedText title,
        LocalizedText text,
        ZoneId zone,
        Venue venue,
        Optional<Integer> wanted,
        boolean sensitive,
        Optional<PersonId> inCharge) {

    /** The longest title in one language, in code points. */
    public static final int TITLE_LENGTH = 120;

    /** The longest text in one language, in code points. */
    public static final int TEXT_LENGTH = 5000;

    /** The longest line of names in one language, in code points. */
    public static final int LINE_LENGTH = 200;

    /** The longest address in one language, in code points: it may have several lines. */
    public static final int ADDRESS_LENGTH = 400;

    /** The most people that an action can want or have places for. */
    public static final int MOST_PEOPLE = 100_000;

    public Outline {
        fit(title, TITLE_LENGTH);
        fit(text, TEXT_LENGTH);
        wanted.ifPresent(Outline::requirePeople);
        if (sensitive && (venue.isNamedIn(title) || venue.isNamedIn(text))) {
            throw new IllegalArgumentException("The public words of a sensitive action name its place");
        }
    }

    /** Public words of a sensitive action name its place as little as its title does. */
    void requireSilent(LocalizedText words) {
        if (sensitive && venue.isNamedIn(words)) {
            throw new IllegalArgumentException("The public words of a sensitive action name its place");
        }
    }

    static void fit(LocalizedText text, int length) {
        if (text.texts().values().stream().anyMatch(words -> PlainText.length(words) > length)) {
            throw new IllegalArgumentException("A text of an action is longer than " + length + " characters");
        }
    }

    static void requirePeople(int people) {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("From 1 to " + MOST_PEOPLE + " people");
        }
    }

    /** The same, with somebody else who answers for it, or nobody yet. */
    Outline ledBy(Optional<PersonId> person) {
        return new Outline(title, text, zone, venue, wanted, sensitive, person);
    }

    /** As everybody may know it. */
    Outline forEverybody() {
        return sensitive ? new Outline(title, text, zone, venue.hidden(), wanted, true, inCharge) : this;
    }
}
