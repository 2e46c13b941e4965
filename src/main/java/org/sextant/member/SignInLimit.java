package org.sextant.member;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sextant.shell.Allowance;
import org.sextant.shell.Networks;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Slows down those who guess. A try is taken before the password is looked at and given back if it was right, so that guesses sent at the same moment count
 * too. While one of the allowances is used up a right password is refused like a wrong one, and an address without an account is treated like one with it.
 */
class SignInLimit implements AuthenticationProvider {

    private record Taken(Allowance allowance, String whose) {}

    // One person who mistypes, or one who guesses at one account.
    private final Allowance mailboxHere = Allowance.atOnce(10, Duration.ofMinutes(15));
    // One account guessed at from many networks. Generous, for it also keeps its owner out.
    private final Allowance mailbox = Allowance.atOnce(300, Duration.ofHours(1));
    // Many accounts guessed at from one network, which may be a whole shelter's.
    private final Allowance network = Allowance.atOnce(100, Duration.ofHours(1));

    private final AuthenticationProvider passwords;

    SignInLimit(AuthenticationProvider passwords) {
        this.passwords = passwords;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        var taken = take(mailboxOf(typed), networkOf(typed));
        var signedIn = passwords.authenticate(typed);
        taken.forEach(one -> one.allowance().giveBack(one.whose()));
        return signedIn;
    }

    private List<Taken> take(String typedMailbox, String from) {
        // The narrowest first: what it refuses is no try at the account, and must not use up its owner's.
        var all = List.of(
                new Taken(mailboxHere, from + " " + typedMailbox),
                new Taken(network, from),
                new Taken(mailbox, typedMailbox));
        for (var one : all) {
            if (!one.allowance().admits(one.whose())) {
                throw new TooManyTries(one.allowance().waitOf(one.whose()));
            }
        }
        return all;
    }

    private static String mailboxOf(Authentication typed) {
        return EmailAddress.parse(typed.getName())
                .map(EmailAddress::canonical)
                .orElseGet(() -> typed.getName().strip().toLowerCase(Locale.ROOT));
    }

    private static String networkOf(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details
                ? Networks.of(details.getRemoteAddress())
                : "unknown";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
