package org.sextant.action.signup;

import java.time.Instant;
import org.sextant.action.SlotNumber;
import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.springframework.stereotype.Component;

/** Writes down who wants to take part. Holds the action meanwhile: of two for one mailbox in the same moment the later must find the earlier. */
@Component
class SignupIntake {

    private final SignupRepository signups;
    private final SignupKeys keys;
    private final SignupNews news;
    private final Ids ids;
    private final Gate gate;

    SignupIntake(SignupRepository signups, SignupKeys keys, SignupNews news, Ids ids, Gate gate) {
        this.signups = signups;
        this.keys = keys;
        this.news = news;
        this.ids = ids;
        this.gate = gate;
    }

    /** Whatever is known of the mailbox already, it gets a letter. */
    void take(ActionId action, AskForPlace asked) {
        // Before the lock: the first of an action has its key made by another transaction.
        var key = keys.of(action);
        gate.inTurn(action, now -> take(action, asked, key, now));
    }

    private Signup take(ActionId action, AskForPlace asked, DataKey key, Instant now) {
        var signup = signups.findByActionAndSlotAndFingerprint(
                        action, asked.slot(), Signup.fingerprint(asked.email(), key))
                .orElseGet(() -> Signup.of(asked, SignupId.fresh(ids), action, key, now));
        signup.askAgain(asked, key, now);
        news.answer(signups.save(signup), asked.email());
        return signup;
    }

    SignupId take(ActionId action, SlotNumber slot, PersonId member) {
        return gate.inTurn(
                action,
                now -> signups.findByActionAndSlotAndPerson(action, slot, member)
                        .orElseGet(() -> signups.save(Signup.of(member, SignupId.fresh(ids), action, slot, now)))
                        .id());
    }
}
