package org.sextant.treaty.ladder;

import static org.sextant.treaty.ladder.Ladder.CONFERENCE;
import static org.sextant.treaty.ladder.Ladder.RATIFICATION;

/** One step of a ladder; the higher ones come later. */
public enum Rung {
    /** Somebody with a voice asked for it in public: in parliament, at a review, in a court. */
    RAISED(RATIFICATION, true),
    /** Those who govern said that they will. */
    PROMISED(RATIFICATION, true),
    /** A bill or a motion lies before parliament. */
    TABLED(RATIFICATION, true),
    COMMITTEE(RATIFICATION, true),
    /** Parliament agreed. */
    VOTE(RATIFICATION, true),
    /** The head of State signed the law or the instrument. */
    SIGNED(RATIFICATION, true),
    /** The instrument lies with the depositary. */
    DEPOSITED(RATIFICATION, true),

    /** A government called for the conference. */
    CALLED_FOR(CONFERENCE, true),
    /** A government put its name under the resolution. */
    CO_SPONSORED(CONFERENCE, true),
    /** There is a text of the resolution. */
    RESOLUTION_TEXT(CONFERENCE, false),
    /** The General Assembly voted. */
    VOTED(CONFERENCE, false);

    private final Ladder ladder;
    private final boolean ofAState;

    Rung(Ladder ladder, boolean ofAState) {
        this.ladder = ladder;
        this.ofAState = ofAState;
    }

    public Ladder ladder() {
        return ladder;
    }

    /** Whether one State takes it, or all of them together. */
    public boolean ofAState() {
        return ofAState;
    }

    /** From 1 on. */
    public int number() {
        return ladder.rungs().indexOf(this) + 1;
    }
}
