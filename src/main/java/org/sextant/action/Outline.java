package org.sextant.action;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PlainText;

/**
 * What every kind of action has.
 *
 * @param text the hosts' own words
 * @param zone of the place: its wall clock is the action's
 * @param wanted how many people it takes
 * @param sensitive whether the place is told only to those who are booked, and to who runs the action
 * @param inCharge who answers for it
 * @param milestone of its campaign, on which it hangs and from which it keeps its distance; one that is not there any more holds nothing
 * @param told how long before it begins the place of a sensitive one is told to those who are booked, in whole hours
 */
public record Outline(
        LocalizedText title,
        LocalizedText text,
        ZoneId zone,
        Venue venue,
        Optional<Integer> wanted,
        boolean sensitive,
        Optional<PersonId> inCharge,
        Optional<MilestoneId> milestone,
        Duration told) {

    /** When nobody has chosen: a day before. */
    public static final Duration TOLD = Duration.ofHours(24);

    /** The longest time before it begins at which a place is told, in hours. */
    public static final int MOST_HOURS = 720;

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
        if (told.toHours() < 1 || told.toHours() > MOST_HOURS) {
            throw new IllegalArgumentException("A place is told from 1 to " + MOST_HOURS + " hours before");
        }
        wanted.ifPresent(Outline::requirePeople);
        if (sensitive && venue.at().isPresent()) {
            throw new IllegalArgumentException("A sensitive action is on no map");
        }
        if (sensitive && (venue.isNamedIn(title) || venue.isNamedIn(text))) {
            throw new IllegalArgumentException("The public words of a sensitive action name its place");
        }
    }

    /** Public words of a sensitive action name its place as little as its title does. */
    void requireSilent(LocalizedText words) {
        if (isBrokenBy(words)) {
            throw new IllegalArgumentException("The public words of a sensitive action name its place");
        }
    }

    boolean isBrokenBy(LocalizedText words) {
        return sensitive && venue.isNamedIn(words);
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
        return new Outline(title, text, zone, venue, wanted, sensitive, person, milestone, told);
    }

    /** As everybody may know it. */
    Outline forEverybody() {
        var known = sensitive ? venue.hidden() : venue.withoutJoin();
        return known.equals(venue)
                ? this
                : new Outline(title, text, zone, known, wanted, sensitive, inCharge, milestone, told);
    }
}
