package org.sextant.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenTests {

    private final Random random = new Random(2);

    @Test
    void carries128BitsThatCanStandInALink() {
        var tokens = IntStream.range(0, 1_000)
                .mapToObj(_ -> Token.fresh(random).text())
                .toList();

        assertThat(tokens).allMatch(text -> text.matches("[A-Za-z0-9_-]{22}")).doesNotHaveDuplicates();
    }

    @Test
    void isFoundAgainByWhatWasShown() {
        var token = Token.fresh(random);

        assertThat(Token.hashOf(token.text())).hasSize(32).isEqualTo(token.hash());
    }

    @Test
    void isLookedForByItsSha256() {
        assertThat(HexFormat.of().formatHex(Token.hashOf("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void isNotFoundByWhateverSomebodyMadeUp() {
        var token = Token.fresh(random);

        assertThat(Token.hashOf("")).hasSize(32).isNotEqualTo(token.hash());
        assertThat(Token.hashOf(token.text() + "=")).isNotEqualTo(token.hash());
        assertThat(Token.hashOf("x".repeat(100_000) + "\uD800")).hasSize(32).isNotEqualTo(token.hash());
    }

    @Test
    void tellsNothingOfItselfToALog() {
        assertThat(new Token("secret")).hasToString("a token");
    }
}
