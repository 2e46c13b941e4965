package org.sextant.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ana@Example.ORG,             ana@example.org
            ana+petitions@example.org,   ana@example.org
            ana+a+b@example.org,         ana@example.org
            +ana@example.org,            +ana@example.org
            a.na@example.org,            a.na@example.org
            a-na@example.org,            a-na@example.org
            A.n.a+x@gmail.com,           ana@gmail.com
            ana@googlemail.com,          ana@gmail.com
            a-na@gmail.com,              a-na@gmail.com
            a.n-a_@protonmail.com,       ana@proton.me
            ana+x@pm.me,                 ana@proton.me
            ana@BÜCHER.example,          ana@xn--bcher-kva.example
            ana@xn--bcher-kva.example,   ana@xn--bcher-kva.example
            ａｎａ@example.org,            ana@example.org
            e\u0301lise@example.org,      \u00e9lise@example.org
            \u00c9LISE@example.org,      \u00e9lise@example.org
            ana@مثال.إختبار,             ana@xn--mgbh0fb.xn--kgbechtv
            ana+@example.org,            ana@example.org
            a.n.a+b.c@GoogleMail.com,    ana@gmail.com
            ana.+x@example.org,          ana.@example.org
            """)
    void hasOneSpellingForOneMailbox(String typed, String canonical) {
        assertThat(new EmailAddress(typed).canonical()).isEqualTo(canonical);
    }

    @Test
    void staysTheSameHoweverOftenItIsMadeCanonical() {
        assertThat(IntStream.range(0, 2_000).mapToObj(EmailAddressTests::made)).allSatisfy(typed -> {
            var canonical = new EmailAddress(typed).canonical();

            assertThat(new EmailAddress(canonical).canonical()).isEqualTo(canonical);
            assertThat(new EmailAddress(typed.toUpperCase(Locale.ROOT)).canonical())
                    .isEqualTo(canonical);
        });
    }

    private static String made(int number) {
        var random = new Random(number);
        var characters = "abcxyz019.-_+éñ";
        var local = new StringBuilder("q");
        while (local.length() < 3 + random.nextInt(12)) {
            var next = characters.charAt(random.nextInt(characters.length()));
            if (next != '.' || local.charAt(local.length() - 1) != '.') {
                local.append(next);
            }
        }
        var domains = new String[] {"example.org", "gmail.com", "pm.me", "b\u00FCcher.example", "mail.example.co"};
        return local.append("@").append(domains[random.nextInt(domains.length)]).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.org",
                "ana@example",
                "ana@example..org",
                "ana@.example.org",
                "ana@exa mple.org",
                "ana@example.org, ben@example.org",
                "ana@example.org\r\nBcc: ben@example.org",
                "<ana@example.org>",
                "ana\u202E@example.org",
                "ana\u0000@example.org",
                "ana@exa_mple.org"
            })
    void isNoneWhereItCouldNotBeWrittenTo(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void namesTheDomainOfItsMailbox() {
        assertThat(new EmailAddress("A.na+x@GoogleMail.com").domain()).isEqualTo("gmail.com");
        assertThat(new EmailAddress("ana@b\u00FCcher.example").domain()).isEqualTo("xn--bcher-kva.example");
    }

    @Test
    void isAtMostAsLongAsMailCanCarry() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@" + "b.".repeat(93) + "org"))
                .isPresent();
        assertThat(EmailAddress.parse("a".repeat(64) + "@" + "b.".repeat(94) + "org"))
                .isEmpty();
    }

    @Test
    void doesNotSayItselfInALog() {
        assertThat(new EmailAddress("ana@example.org").toString()).doesNotContain("ana");
    }
}
