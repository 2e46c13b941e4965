package org.sextant.member.joint;

import java.time.Instant;
import java.util.List;
import org.sextant.member.MemberRight;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;

/** One sort of what takes two people, as ending a campaign: a feature implements it as a bean. */
public interface JointKind {

    /**
     * An act in words.
     *
     * @param title what it does to what, as in "End the campaign"
     * @param consequence what it will do, in a sentence or two
     * @param path below {@code /app}, where what it is done to can be seen
     */
    record Told(String title, String consequence, Principle principle, String path) {}

    /** What it is called in the database, as in {@code end-campaign}; never changed. */
    String key();

    /** What those carry who may propose it, be the second person, or stop it. */
    Right right(Proposal what);

    /** What moderators of the platform carry, who may be the second person and stop it. */
    default Right rightOfModerators() {
        return MemberRight.BE_SECOND;
    }

    /** Where the right counts, beside the whole platform. */
    default List<Scope> reach(Proposal what) {
        return List.of(what.where());
    }

    Told told(Proposal what, Words words);

    /** Whether its feature itself says to those who decide that it waits; else the home of the workroom leads to the list of joint acts. */
    default boolean saysThatItWaits() {
        return false;
    }

    /** Whether one person may do it at once in an emergency. */
    default boolean inAnEmergency() {
        return true;
    }

    /**
     * In the transaction in which a second person is asked for; what is done at once has not passed here.
     *
     * @throws AlreadyProposed if it is about something on which two people have decided already
     */
    default void proposed(JointActSummary act) {}

    /** In the transaction in which a second person agrees. */
    default void agreed(JointActSummary act) {}

    /** In the transaction in which it is stopped. */
    default void stopped(JointActSummary act) {}

    /** In the transaction in which it is found that one of the two may not decide on it any more, so that it is not done. */
    default void lapsed(JointActSummary act) {}

    /** Does it, in a transaction of its own; called until it has returned once, and never after. Must not throw for what it can foresee: the transaction would be lost. */
    CarriedOut carryOut(JointActSummary act, Instant now);
}
