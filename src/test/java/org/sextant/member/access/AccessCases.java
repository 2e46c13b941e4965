package org.sextant.member.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Accounts;
import org.sextant.member.Mailboxes;
import org.sextant.member.SomePeople;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes, places of sign-in and linked identities, on each database. */
abstract class AccessCases {

    private static final Device LAPTOP = new Device(Device.Browser.FIREFOX, Device.Platform.LINUX);
    private static final Device PHONE = new Device(Device.Browser.CHROME, Device.Platform.ANDROID);
    private static final String HOME = "c0a80117";
    private static final String ABROAD = "29d0c1ff";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RecoveryCodes codes;

    @Autowired
    private KnownSignIns known;

    @Autowired
    private Identities identities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private JdbcClient database;

    private PersonId ana;
    private EmailAddress address;

    @BeforeEach
    void makeAnAccount() {
        ana = new SomePeople(beans).called("Ana");
        address = mailboxes.of(ana).orElseThrow().address();
    }

    @Test
    void giveATokenForACodeOfTheSheetOnce() {
        var sheet = codes.makeAnew(ana);

        var token = codes.redeem(address, sheet.getFirst()).orElseThrow();

        assertThat(sheet).hasSize(RecoveryCodes.SHEET).doesNotHaveDuplicates();
        assertThat(accounts.behind(token.text()).id()).isEqualTo(ana);
        assertThat(codes.redeem(address, sheet.getFirst())).isEmpty();
        assertThat(codes.left(ana)).isEqualTo(RecoveryCodes.SHEET - 1);
    }

    @Test
    void giveOneTokenToTwoWhoUseACodeAtOnce() throws InterruptedException, ExecutionException {
        var code = codes.makeAnew(ana).getFirst();

        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Optional<Token>> attempt = () -> codes.redeem(address, code);
            var tries = threads.invokeAll(List.of(attempt, attempt));

            assertThat(Stream.of(tries.getFirst().get(), tries.getLast().get()).flatMap(Optional::stream))
                    .hasSize(1);
        }
    }

    @Test
    void takeNoCodeOfAnOldSheetNorOfAnotherPerson() {
        var old = codes.makeAnew(ana).getFirst();
        codes.makeAnew(ana);
        var others = codes.makeAnew(new SomePeople(beans).called("Samir")).getFirst();

        assertThat(codes.redeem(address, old)).isEmpty();
        assertThat(codes.redeem(address, others)).isEmpty();
        assertThat(codes.redeem(new EmailAddress("nobody@example.org"), others)).isEmpty();
    }

    @Test
    void keepNoCodeThatCouldBeRead() {
        var sheet = codes.makeAnew(ana);

        var kept = database.sql("select fingerprint from recovery_code where person = ?")
                .param(ana.uuid())
                .query(byte[].class)
                .list();

        assertThat(kept).hasSize(RecoveryCodes.SHEET);
        assertThat(sheet)
                .allSatisfy(code -> assertThat(kept)
                        .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(code.text()))
                        .noneMatch(bytes -> Arrays.equals(bytes, Token.hashOf(code.text()))));
    }

    @Test
    void writeOfASignInFromSomewhereNewButNotOfTheFirst() {
        assertThat(lettersAfter(LAPTOP, HOME)).isZero();
        assertThat(lettersAfter(LAPTOP, HOME)).isZero();
        assertThat(lettersAfter(PHONE, HOME)).isOne();
        assertThat(lettersAfter(LAPTOP, ABROAD)).isOne();
        assertThat(lettersAfter(LAPTOP, ABROAD)).isZero();
    }

    @Test
    void takeAnotherAddressOfTheSameWiderNetworkForNoNews() {
        lettersAfter(LAPTOP, "c0a80117");

        assertThat(lettersAfter(LAPTOP, "c0a8ffff")).isZero();
    }

    @Test
    void keepOfAPlaceOnlyWhatTellsNothing() {
        known.note(ana, LAPTOP, HOME);

        var mark = database.sql("select mark from known_sign_in where person = ?")
                .param(ana.uuid())
                .query(byte[].class)
                .single();

        assertThat(mark).hasSize(32);
        assertThat(new String(mark, StandardCharsets.ISO_8859_1)).doesNotContain(HOME, "FIREFOX");
    }

    @Test
    void forgetAPlaceAfterHalfAYearWithoutUse() {
        known.note(ana, LAPTOP, HOME);
        asIfYearsPassed();
        known.note(ana, PHONE, HOME);

        assertThat(known.forget()).isPositive();

        assertThat(lettersAfter(PHONE, HOME)).isZero();
        assertThat(lettersAfter(LAPTOP, HOME)).isOne();
    }

    @Test
    void takeNobodysSignInForTheFirstOfSomebodyWhoWasAwayForYears() {
        known.note(ana, LAPTOP, HOME);
        asIfYearsPassed();

        known.forget();

        assertThat(lettersAfter(PHONE, ABROAD)).isOne();
    }

    private void asIfYearsPassed() {
        database.sql("update known_sign_in set seen_at = ? where person = ?")
                .params(Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")), ana.uuid())
                .update();
    }

    @Test
    void knowWhomAProviderMeansByAVerifiedAddressAndFromThenOnByTheSubject() {
        var subject = UUID.randomUUID().toString();

        var first = identities.person("https://id.example", subject, Optional.of(address), "Example");
        var later = identities.person("https://id.example", subject, Optional.empty(), "Example");

        assertThat(first).contains(ana);
        assertThat(later).contains(ana);
        assertThat(identities.linkedAt(ana)).isPresent();
    }

    @Test
    void knowNobodyByAnAddressThatIsNotVerifiedOrByTheSubjectOfAnotherHouse() {
        var subject = UUID.randomUUID().toString();

        assertThat(identities.person("https://id.example", subject, Optional.empty(), "Example"))
                .isEmpty();
        identities.person("https://id.example", subject, Optional.of(address), "Example");

        assertThat(identities.person("https://other.example", subject, Optional.empty(), "Other"))
                .isEmpty();
        assertThat(identities.person(
                        "https://id.example", "else", Optional.of(new EmailAddress("no@example.org")), "Example"))
                .isEmpty();
    }

    @Test
    void forgetALinkThatWasUndone() {
        var subject = UUID.randomUUID().toString();
        identities.person("https://id.example", subject, Optional.of(address), "Example");

        identities.unlink(ana);

        assertThat(identities.person("https://id.example", subject, Optional.empty(), "Example"))
                .isEmpty();
    }

    private long lettersAfter(Device device, String network) {
        var before = letters();
        known.note(ana, device, network);
        return letters() - before;
    }

    private long letters() {
        return database.sql("select count(*) from outgoing_mail")
                .query(Long.class)
                .single();
    }
}
