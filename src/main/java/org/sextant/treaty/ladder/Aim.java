package org.sextant.treaty.ladder;

import org.sextant.treaty.TreatyId;

/**
 * What a ladder leads to: a treaty, or the conference.
 *
 * @param text the treaty's id, or {@code un-conference}
 */
public record Aim(String text) {

    /** A conference of heads of State on freedom of movement, at the United Nations. */
    public static final Aim CONFERENCE = new Aim("un-conference");

    public static Aim of(TreatyId treaty) {
        return new Aim(treaty.text());
    }

    public Ladder ladder() {
        return equals(CONFERENCE) ? Ladder.CONFERENCE : Ladder.RATIFICATION;
    }

    @Override
    public String toString() {
        return text;
    }
}
