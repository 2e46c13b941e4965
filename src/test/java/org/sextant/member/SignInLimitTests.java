package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInLimitTests {

    private static final String HERE = "192.0.2.1";

    private final SignInLimit limit = new SignInLimit(new Doorkeeper());

    @Test
    void letsSomebodyMistypeTenTimesAndThenNotEvenInWithTheRightPassword() {
        guess(10, "ana@example.org", HERE);

        assertThatExceptionOfType(TooManyTries.class)
                .isThrownBy(() -> limit.authenticate(typed("ana@example.org", "right", HERE)))
                .satisfies(refused -> assertThat(refused.waiting().toMinutes()).isBetween(1L, 15L));
    }

    @Test
    void countsOneMailboxHoweverItIsWritten() {
        guess(5, "Ana@example.org", HERE);
        guess(5, " ana@EXAMPLE.ORG ", HERE);

        assertThatExceptionOfType(TooManyTries.class)
                .isThrownBy(() -> limit.authenticate(typed("ana@example.org", "right", HERE)));
    }

    @Test
    void doesNotCountWhoIsRight() {
        IntStream.range(0, 50)
                .forEach(time -> assertThat(limit.authenticate(typed("ana@example.org", "right", HERE)))
                        .isNotNull());
    }

    @Test
    void keepsNobodyOutElsewhereForGuessesMadeHere() {
        guess(10, "ana@example.org", HERE);

        assertThat(limit.authenticate(typed("ana@example.org", "right", "198.51.100.7")))
                .isNotNull();
    }

    @Test
    void slowsDownOneNetworkThatGuessesAtManyAccounts() {
        IntStream.range(0, 100).forEach(n -> guess(1, "somebody" + n + "@example.org", HERE));

        assertThatExceptionOfType(TooManyTries.class)
                .isThrownBy(() -> limit.authenticate(typed("nobody-guessed-this@example.org", "right", HERE)));
    }

    @Test
    void slowsDownManyNetworksThatGuessAtOneAccount() {
        IntStream.range(0, 300).forEach(n -> guess(1, "ana@example.org", "10.0." + n / 250 + "." + n % 250));

        assertThatExceptionOfType(TooManyTries.class)
                .isThrownBy(() -> limit.authenticate(typed("ana@example.org", "right", HERE)));
    }

    private void guess(int times, String mailbox, String from) {
        for (var time = 0; time < times; time++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> limit.authenticate(typed(mailbox, "wrong", from)));
        }
    }

    private static Authentication typed(String mailbox, String password, String from) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(mailbox, password);
        typed.setDetails(new WebAuthenticationDetails(request));
        return typed;
    }

    /** Knows one password for everybody. */
    private static final class Doorkeeper implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication typed) {
            if (!"right".equals(typed.getCredentials())) {
                throw new BadCredentialsException("wrong");
            }
            return typed;
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return true;
        }
    }
}
