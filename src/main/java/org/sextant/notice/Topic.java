package org.sextant.notice;

/** What a notice is about, each with letters as often as its person chose. */
public enum Topic {
    /** Other people cannot go on until this person answers. */
    WAITS(Frequency.DAILY),
    /** Something of one's own is due, ends or is short of people. */
    DUE(Frequency.WEEKLY),
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

    Frequency unlessChosen() {
        return unlessChosen;
    }
}
