package org.sextant.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataKeyTests {

    private static final RandomGenerator RANDOM = new Random(1);

    private final DataKey key = freshKey();

    @ParameterizedTest
    @ValueSource(strings = {"", "ana@example.org", "نادية بن صالح", "👩🏾‍🌾 Zoë", "a\u0000b"})
    void opensWhatItSealed(String plain) {
        var sealed = key.seal(plain, "signature/1/email");

        assertThat(key.open(sealed, "signature/1/email")).isEqualTo(plain);
    }

    @Test
    void doesNotOpenWhatWasMovedToAnotherPlace() {
        var sealed = key.seal("ana@example.org", "signature/1/email");

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> key.open(sealed, "signature/2/email"));
    }

    @Test
    void doesNotOpenWhatWasChangedByOneBit() {
        var sealed = key.seal("ana@example.org", "here");
        sealed[sealed.length - 1] ^= 1;

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> key.open(sealed, "here"));
    }

    @Test
    void doesNotOpenWhatIsTooShortToBeSealed() {
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> key.open(new byte[3], "here"));
    }

    @Test
    void doesNotOpenWhatAnotherKeySealed() {
        var sealed = freshKey().seal("ana@example.org", "here");

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> key.open(sealed, "here"));
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(key.seal("yes", "here")).isNotEqualTo(key.seal("yes", "here"));
    }

    @Test
    void recognisesTheSameTextUnderTheSameKeyOnly() {
        var print = key.fingerprint("ana@example.org");

        assertThat(print).hasSize(32).isEqualTo(key.fingerprint("ana@example.org"));
        assertThat(print)
                .isNotEqualTo(key.fingerprint("ana@example.com"))
                .isNotEqualTo(freshKey().fingerprint("ana@example.org"));
    }

    @Test
    void usesDifferentBytesToSealAndToRecognise() {
        var bytes = new byte[DataKey.BYTES];
        RANDOM.nextBytes(bytes);
        var otherHalf = bytes.clone();
        Arrays.fill(otherHalf, 32, 64, (byte) 7);
        var sealed = new DataKey(bytes).seal("text", "here");

        assertThat(new DataKey(otherHalf).open(sealed, "here")).isEqualTo("text");
        assertThat(new DataKey(otherHalf).fingerprint("text")).isNotEqualTo(new DataKey(bytes).fingerprint("text"));
    }

    @Test
    void tellsNothingOfItselfToALog() {
        assertThat(key).hasToString("a data key");
    }

    private static DataKey freshKey() {
        var bytes = new byte[DataKey.BYTES];
        RANDOM.nextBytes(bytes);
        return new DataKey(bytes);
    }
}
