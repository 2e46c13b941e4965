package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.sextant.member.MemberFixtures.ANA;
import static org.sextant.member.MemberFixtures.KEY;
import static org.sextant.member.MemberFixtures.NOON;
import static org.sextant.member.MemberFixtures.person;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sextant.sealing.SealBroken;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;

class PersonTests {

    @Test
    void isNotVerifiedUntilTheMailboxHasAnswered() {
        var person = person();

        assertThat(person.isVerified()).isFalse();
        assertThatIllegalStateException().isThrownBy(person::encodedPassword);
    }

    @Test
    void settlesNameAndPasswordAtOnce() {
        var person = person();

        person.settle("Ana Ruiz", "{noop}a hash", NOON);

        assertThat(person.isVerified()).isTrue();
        assertThat(person.encodedPassword()).isEqualTo("{noop}a hash");
        assertThat(person.summary().name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void beginsInTheLanguageOfThePageAndAtUniversalTime() {
        var person = person().summary();

        assertThat(person.language()).isEqualTo(Language.ES);
        assertThat(person.zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void isSpokenToAsTheyChose() {
        var person = person();

        person.speak(Language.AR, ZoneId.of("Africa/Tunis"));
        person.rename("آنا");

        assertThat(person.summary().language()).isEqualTo(Language.AR);
        assertThat(person.summary().zone()).isEqualTo(ZoneId.of("Africa/Tunis"));
        assertThat(person.summary().name()).isEqualTo("آنا");
    }

    @Test
    void keepsTheAddressAsItWasTyped() {
        assertThat(person().mailbox(KEY)).isEqualTo(ANA);
    }

    @Test
    void isKnownByOneFingerprintHoweverTheAddressIsWritten() {
        var otherwise = new EmailAddress("ANA@EXAMPLE.org");

        assertThat(Person.fingerprint(otherwise, KEY)).isEqualTo(Person.fingerprint(ANA, KEY));
    }

    @Test
    void movesToAnotherAddressAndLeavesTheOld() {
        var person = person();
        var elsewhere = new EmailAddress("ana@elsewhere.example");

        person.readdress(elsewhere, KEY);

        assertThat(person.mailbox(KEY)).isEqualTo(elsewhere);
    }

    @Test
    void cannotBeReadWithTheSealOfAnother() {
        var sealed = KEY.seal("ana@example.org", person().id().toString());

        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> KEY.open(sealed, person().id().toString()));
    }
}
