package org.sextant.member.joint;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sextant.member.Mandates;
import org.sextant.member.OrganizerRemoved;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.member.Right;
import org.sextant.member.ScopeWords;
import org.sextant.member.SignedOut;
import org.sextant.shell.Words;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends the mandate of another organizer, or of another administrator of the platform, with what they had on offer, and signs them out everywhere. */
@Component
public class RemoveOrganizer implements JointKind {

    static final String KEY = "remove-organizer";

    private final Mandates mandates;
    private final People people;
    private final SignedOut signedOut;
    private final ScopeWords scopes;
    private final ApplicationEventPublisher events;

    RemoveOrganizer(
            Mandates mandates,
            People people,
            SignedOut signedOut,
            ScopeWords scopes,
            ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.people = people;
        this.signedOut = signedOut;
        this.scopes = scopes;
        this.events = events;
    }

    /** The proposal to end that mandate of that person. */
    public static Proposal proposal(MandateId mandate, Scope where, PersonId of) {
        return new Proposal(KEY, mandate.toString(), where, Optional.of(of));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Right right(Proposal what) {
        return Mandates.rightToRemove(what.where());
    }

    @Override
    public Told told(Proposal what, Words words) {
        var name = what.about().flatMap(people::byId).map(PersonSummary::name).orElse("");
        return new Told(
                words.of("joint.remove-organizer.title", "where", scopes.of(what.where(), words)),
                words.of("joint.remove-organizer.text", "name", name),
                scopes.principle(what.where()),
                scopes.pathOfRights(what.where()));
    }

    @Override
    public CarriedOut carryOut(JointActSummary act, Instant now) {
        var mandate = new MandateId(UUID.fromString(act.what().subject()));
        if (!mandates.endByTwo(mandate)) {
            return CarriedOut.IMPOSSIBLE;
        }
        act.what().about().ifPresent(person -> {
            signedOut.everywhere(person);
            events.publishEvent(new OrganizerRemoved(person, act.what().where()));
        });
        return CarriedOut.DONE;
    }
}
