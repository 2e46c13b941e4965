package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "نادية بن صالح", "O’Neill-Đặng", "X"})
    void takesAnyScript(String name) {
        assertThat(PersonName.parse(name)).contains(new PersonName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u202E", "\n\t"})
    void saysSomething(String nothing) {
        assertThat(PersonName.parse(nothing)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(nothing));
    }

    @Test
    void isOneLineThatReordersNothing() {
        assertThat(new PersonName("  Ana \n \u202EzuiR  ").text()).isEqualTo("Ana zuiR");
    }

    @Test
    void countsPeoplesCharactersAndNotTheMachines() {
        var longest = "👩".repeat(PersonName.MAX);

        assertThat(PersonName.parse(longest)).isPresent();
        assertThat(PersonName.parse(longest + "x")).isEmpty();
    }
}
