package org.sextant.action.signup;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.SignupId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links of our letters and finds what they lead to. */
@Component
@Transactional
class SignupLinks implements Forgetting {

    private final SignupLinkRepository links;
    private final Clock clock;
    private final RandomGenerator random;

    SignupLinks(SignupLinkRepository links, Clock clock, RandomGenerator random) {
        this.links = links;
        this.clock = clock;
        this.random = random;
    }

    Token issue(SignupId signup) {
        var token = Token.fresh(random);
        links.save(new SignupLink(token, signup, clock.instant()));
        return token;
    }

    Optional<SignupId> behind(Token shown) {
        return links.findByHash(shown.hash()).map(SignupLink::signup);
    }

    /** Whether the link is young enough to confirm what is not confirmed yet. */
    boolean confirms(Token shown) {
        return links.findByHash(shown.hash())
                .filter(link -> link.confirms(clock.instant()))
                .isPresent();
    }

    @Override
    public void forget(ActionId action) {
        links.eraseAllOf(action);
    }

    boolean issuedWithin(Duration time, SignupId signup) {
        return links.existsBySignupAndMadeAtAfter(signup, clock.instant().minus(time));
    }
}
