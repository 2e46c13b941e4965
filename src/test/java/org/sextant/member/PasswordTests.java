package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.member.Password.Fault;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    eleven char        | TOO_SHORT
                    aaaaaaaaaaaaaa     | TOO_COMMON
                    abababcabababc     | TOO_COMMON
                    PasswordPassword   | TOO_COMMON
                    contraseña123      | TOO_COMMON
                    ana@example.org    | TOO_PERSONAL
                    nadia ben salah    | TOO_PERSONAL
                    """)
    void isRefusedForWhatGuessersTryFirst(String typed, Fault fault) {
        assertThat(Password.fault(typed, "Nadia Ben Salah")).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"four words of mine", "كلمات لا رابط بينها", "Tr0ub4dor&3xyz", "nadia ben salah 1990"})
    void isTakenWhateverItIsMadeOf(String typed) {
        assertThat(Password.fault(typed, "Nadia Ben Salah")).isEmpty();
    }

    @Test
    void isAtMostWhatTheHashLooksAt() {
        var arabic = "كلمتان مختلفتان من هنا وهناك في الطريق";

        assertThat(Password.fault("abcd".repeat(18))).isEmpty();
        assertThat(Password.fault("abcd".repeat(18) + "e")).contains(Fault.TOO_LONG);
        assertThat(Password.fault(arabic + arabic)).contains(Fault.TOO_LONG);
    }

    @Test
    void cannotBeMadeOfOneThatWillNotDo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("short"));
    }

    @Test
    void doesNotSayItselfInALog() {
        var password = new Password("four words of mine");
        var encoded = EncodedPassword.of(password, PasswordEncoderFactories.createDelegatingPasswordEncoder());

        assertThat(password.toString() + Optional.of(encoded))
                .doesNotContain("four words")
                .doesNotContain(encoded.hash());
        assertThat(encoded.hash()).startsWith("{bcrypt}");
    }
}
