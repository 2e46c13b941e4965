package org.sextant.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTests {

    private static final String CODE = "34679ACDEF";

    private final Random random = new Random(3);

    @Test
    void hasTenCharactersNoneOfWhichLooksLikeAnother() {
        var codes = IntStream.range(0, 1_000)
                .mapToObj(_ -> TypedCode.fresh(random).text())
                .toList();

        assertThat(codes)
                .allMatch(text -> text.matches("[A-Z0-9]{10}"))
                .noneMatch(text -> text.matches(".*[0O1IL2Z5S8BU].*"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {CODE, "34679acdef", " 34679 ACDEF ", "34679-acdef", "３４６７９ａｃｄｅｆ", "34679\u200Eacdef\u00A0"})
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(TypedCode.parse(typed)).contains(new TypedCode(CODE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "34679ACDE", "34679ACDEFG", "04679ACDEF", "<script>", "٣٤٦٧٩ACDEF", "34679ACDE\uD83D\uDE00"})
    void isNotReadOutOfWhatCannotBeOne(String typed) {
        assertThat(TypedCode.parse(typed)).isEmpty();
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TypedCode("34679acdef"));
    }

    @Test
    void tellsNothingOfItselfToALog() {
        assertThat(new TypedCode(CODE)).hasToString("a code");
    }
}
