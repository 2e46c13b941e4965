package org.sextant.member;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Nobody is let in with this address from this network for a while, whatever the password. Says nothing of whether there is an account. */
public class TooManyTries extends AuthenticationException {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("Too many tries to sign in");
        this.wait = wait;
    }

    public Duration waiting() {
        return wait;
    }
}
