package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The network of an address … */
class NetworksTests {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "::ffff:203.0.113.7, 203.0.113.7",
        "203.0.113.7, 203.0.113.7"
    })
    void isTheSameForOneHousehold(String one, String other) {
        assertThat(Networks.of(one)).isEqualTo(Networks.of(other));
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, 203.0.113.8", "2001:db8:1:2::1, 2001:db8:1:3::1"})
    void isAnotherForTheNeighbours(String one, String other) {
        assertThat(Networks.of(one)).isNotEqualTo(Networks.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "2001:db8:1:2::1"})
    void doesNotReadLikeTheAddress(String address) {
        assertThat(Networks.of(address)).doesNotContain(".", ":");
    }

    @Test
    void isUnknownWhereThereIsNoAddress() {
        assertThat(Networks.of("not an address")).isEqualTo("unknown");
    }
}
