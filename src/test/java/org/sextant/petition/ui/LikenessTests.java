package org.sextant.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTests {

    @Test
    void isWholeForTheSameWordsInAnyOrderAndSpelling() {
        assertThat(Likeness.between("Ratify the Convention now", "CONVENTION: ratify, now!"))
                .isEqualTo(1);
        assertThat(Likeness.between("Régularisez les travailleurs", "regularisez travailleurs"))
                .isEqualTo(1);
        assertThat(Likeness.between("صادقوا على الاتفاقية", "صادقوا على الاتفاقية"))
                .isEqualTo(1);
    }

    @Test
    void isNothingWhereOnlyShortWordsAreShared() {
        assertThat(Likeness.between("Let us stay here", "Let us vote")).isZero();
        assertThat(Likeness.between("", "")).isZero();
    }

    @Test
    void growsWithWhatIsShared() {
        var close = Likeness.between("Rights belong to every person", "Rights belong to a person, not to a permit");
        var far = Likeness.between("Rights for cleaners", "Rights belong to a person, not to a permit");

        assertThat(close).isGreaterThan(0.3);
        assertThat(far).isLessThan(0.3).isPositive();
    }
}
