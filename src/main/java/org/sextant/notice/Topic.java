package org.sextant.notice;

import java.util.stream.Stream;
import org.sextant.shell.Waiting;

/** What a notice is about, each with letters as often as its person chose. */
public enum Topic {
    /** A second person's yes is wanted. */
    APPROVALS(Frequency.DAILY),
    /** Somebody asks: to belong, to stand behind something, to help. */
    REQUESTS(Frequency.DAILY),
    /** What one has taken on is due, late or sent back. */
    TASKS(Frequency.WEEKLY),
    /** Too few people come to what is near: of those of the week, Monday's letter would tell too late. */
    SHIFTS(Frequency.DAILY),
    /** A petition has ended, and nobody has written down what was answered. */
    ANSWERS(Frequency.WEEKLY),
    /** Mandates that end, one's own and those that one can renew. */
    MANDATES(Frequency.WEEKLY),
    TRANSLATIONS(Frequency.WEEKLY),
    /** What waits for moderators: reports, comments, signatures. */
    QUEUES(Frequency.DAILY),
    /** What became of a report, and what a moderator decided about oneself. */
    MODERATION(Frequency.AT_ONCE),
    /** Who came to stand behind a campaign in which one organizes, would not, or left. */
    PARTNERS(Frequency.DAILY),
    /** What one person did alone, in an emergency; those with power there had a letter of it at once. */
    EMERGENCIES(Frequency.NEVER);

    private final Frequency unlessChosen;

    Topic(Frequency unlessChosen) {
        this.unlessChosen = unlessChosen;
    }

    static Topic of(Waiting.Sort sort) {
        return switch (sort) {
            case APPROVAL -> APPROVALS;
            case REQUEST -> REQUESTS;
            case TASK -> TASKS;
            case SHIFT -> SHIFTS;
            case ANSWER -> ANSWERS;
            case MANDATE -> MANDATES;
            case TRANSLATION -> TRANSLATIONS;
            case MODERATION -> QUEUES;
        };
    }

    /** Whether it tells of what waits for its person, as "what needs me" does; the others tell of what happened. */
    public boolean waits() {
        return Stream.of(Waiting.Sort.values()).anyMatch(sort -> of(sort) == this);
    }

    Frequency unlessChosen() {
        return unlessChosen;
    }
}
