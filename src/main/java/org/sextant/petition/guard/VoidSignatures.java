package org.sextant.petition.guard;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sextant.member.Right;
import org.sextant.member.joint.CarriedOut;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointKind;
import org.sextant.member.joint.Proposal;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking a group of signatures out of a count, as what takes two people and an hour. The act names the group; who is in it stays here. */
@Component
public class VoidSignatures implements JointKind {

    private static final String KEY = "void-signatures";

    private final Voidings voidings;
    private final Standings standings;
    private final PetitionCounts petitions;
    private final Warders warders;

    VoidSignatures(Voidings voidings, Standings standings, PetitionCounts petitions, Warders warders) {
        this.voidings = voidings;
        this.standings = standings;
        this.petitions = petitions;
        this.warders = warders;
    }

    /** The proposal to take out those that are in the group at the moment it is proposed. */
    public static Proposal proposal(SuspicionId group, Reason reason) {
        return new Proposal(KEY, group + "." + reason, Scope.PLATFORM, Optional.empty());
    }

    private static SuspicionId group(Proposal what) {
        return new SuspicionId(UUID.fromString(what.subject().substring(0, dot(what))));
    }

    private static Reason reason(Proposal what) {
        return Reason.valueOf(what.subject().substring(dot(what) + 1));
    }

    private static int dot(Proposal what) {
        return what.subject().indexOf('.');
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Right right(Proposal what) {
        return GuardRight.VOID;
    }

    @Override
    public Right rightOfModerators() {
        return GuardRight.VOID;
    }

    @Override
    @Transactional(readOnly = true)
    public Told told(Proposal what, Words words) {
        var group = warders.group(group(what));
        var title = petitions.petition(group.petition()).title().in(words.language());
        return new Told(
                words.of("signing.void.joint.title", "petition", title),
                words.of(
                        "signing.void.joint.text",
                        "trait",
                        words.of("signing.trait", group.trait()),
                        "reason",
                        words.of("signing.void.reason", reason(what)),
                        "effect",
                        standings.effect(group).in(words)),
                Principle.DIGNITY,
                Suspicions.PATH);
    }

    /** What cannot wait is met by a restriction, which keeps more from coming in. */
    @Override
    public boolean inAnEmergency() {
        return false;
    }

    @Override
    public void proposed(JointActSummary act) {
        voidings.freeze(act.id(), group(act.what()), reason(act.what()), act.proposedAt());
    }

    @Override
    public void stopped(JointActSummary act) {
        voidings.drop(act.id());
    }

    @Override
    public void lapsed(JointActSummary act) {
        voidings.drop(act.id());
    }

    @Override
    public CarriedOut carryOut(JointActSummary act, Instant now) {
        voidings.takeOut(act.id());
        return CarriedOut.DONE;
    }
}
