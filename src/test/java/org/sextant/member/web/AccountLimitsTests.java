package org.sextant.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.mock.web.MockHttpServletRequest;

class AccountLimitsTests {

    private final AccountLimits limits = new AccountLimits();

    @Test
    void letOneNetworkAskForAHundredLettersAnHour() {
        IntStream.range(0, 100).forEach(n -> limits.admitLetter(from("192.0.2.1"), mailbox(n)));

        assertThatExceptionOfType(TooManyRequests.class)
                .isThrownBy(() -> limits.admitLetter(from("192.0.2.1"), mailbox(100)))
                .satisfies(refused ->
                        assertThat(refused.getHeaders().getFirst("Retry-After")).isNotBlank());
        assertThatNoException().isThrownBy(() -> limits.admitLetter(from("192.0.2.2"), mailbox(100)));
    }

    @Test
    void countOneMailboxFromAllNetworks() {
        IntStream.range(0, 5).forEach(n -> limits.admitLetter(from("192.0.2." + n), mailbox(1)));

        assertThatExceptionOfType(TooManyRequests.class)
                .isThrownBy(() -> limits.admitLetter(from("192.0.2.9"), mailbox(1)));
    }

    @Test
    void letOneNetworkSetAHundredPasswordsAnHour() {
        IntStream.range(0, 100).forEach(n -> limits.admitPassword(from("2001:db8::" + n)));

        assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> limits.admitPassword(from("2001:db8::ffff")));
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private static EmailAddress mailbox(int n) {
        return new EmailAddress("somebody" + n + "@example.org");
    }
}
