package org.sextant.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.sextant.shell.Allowance;
import org.sextant.shell.Networks;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.stereotype.Component;

/** How often a network may ask for letters or settle accounts, and how often a mailbox is written to, whether it has an account or not. */
@Component
class AccountLimits {

    // Generous: many people may share one network, as in a shelter.
    private final Allowance network = Allowance.atOnce(100, Duration.ofHours(1));
    private final Allowance mailbox = Allowance.atOnce(5, Duration.ofHours(1));
    // Each one costs us the encoding of a password.
    private final Allowance settling = Allowance.atOnce(100, Duration.ofHours(1));

    // Ten guesses at a mailbox's codes, of which each is one in 63 million million.
    private final Allowance codes = Allowance.atOnce(10, Duration.ofHours(1));

    /** For a form that makes us write a letter. */
    void admitLetter(HttpServletRequest request, EmailAddress to) {
        take(network, Networks.of(request));
        take(mailbox, to.canonical());
    }

    /** For a form that takes a recovery code. */
    void admitCode(HttpServletRequest request, EmailAddress of) {
        take(network, Networks.of(request));
        take(codes, of.canonical());
    }

    /** For a form that sets a password. */
    void admitPassword(HttpServletRequest request) {
        take(settling, Networks.of(request));
    }

    private static void take(Allowance allowance, String whose) {
        if (!allowance.admits(whose)) {
            throw new TooManyRequests(allowance.waitOf(whose));
        }
    }
}
