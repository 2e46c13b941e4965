package org.sextant.action.signup;

import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the codes of our letters and recognises them. */
@Component
@Transactional
class SignupCodes {

    // Of one mailbox at a time; the latest count.
    private static final int MOST = 10;

    private final SignupCodeRepository codes;
    private final SignupKeys keys;
    private final Clock clock;
    private final RandomGenerator random;

    SignupCodes(SignupCodeRepository codes, SignupKeys keys, Clock clock, RandomGenerator random) {
        this.codes = codes;
        this.keys = keys;
        this.clock = clock;
        this.random = random;
    }

    /** A new code; an older one for the same sign-up is good no more. */
    TypedCode issue(SignupId signup, EmailAddress email) {
        codes.eraseOf(signup);
        var code = TypedCode.fresh(random);
        codes.save(new SignupCode(signup, email, code, keys.ofCodes(), clock.instant()));
        return code;
    }

    void eraseExpired() {
        codes.eraseOlder(clock.instant().minus(SignupCode.LIFE));
    }

    /** What the code confirms. Counts a try against each sign-up of the mailbox that still has a code. */
    Optional<SignupId> behind(EmailAddress email, TypedCode typed) {
        var key = keys.ofCodes();
        return codes.lockByMailbox(SignupCode.mailbox(email, key), Limit.of(MOST)).stream()
                .filter(code -> code.accepts(typed, key, clock.instant()))
                .map(SignupCode::signup)
                .reduce((latest, _) -> latest);
    }
}
