package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.member.MemberFixtures.IDS;
import static org.sextant.member.MemberFixtures.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.PersonId;

class MailedLinkTests {

    @ParameterizedTest
    @CsvSource({"JOIN, P3D", "RESET, PT2H", "FIRST_ADMINISTRATOR, PT1H"})
    void opensForAsLongAsItsPurposeAllows(Purpose purpose, Duration life) {
        var link = link(purpose);

        assertThat(link.opens(NOON.plus(life).minusMillis(1))).isTrue();
        assertThat(link.opens(NOON.plus(life))).isFalse();
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> link.use(NOON.plus(life)));
    }

    @Test
    void opensOnce() {
        var link = link(Purpose.JOIN);

        link.use(NOON);

        assertThat(link.opens(NOON)).isFalse();
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> link.use(NOON));
    }

    private static MailedLink link(Purpose purpose) {
        return new MailedLink(IDS.next(), new Token("mailed"), PersonId.fresh(IDS), purpose, NOON);
    }
}
