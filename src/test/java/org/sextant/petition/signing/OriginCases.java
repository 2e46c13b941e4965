package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.confirmation.Outcome;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** When and where signatures came from, on each database. */
abstract class OriginCases extends SigningScene {

    private static final CountryCode TUNISIA = new CountryCode("TN");

    @Autowired
    private Origins origins;

    @Autowired
    private Breakdown breakdown;

    @Test
    void areCountedByTheDayOfTheirConfirmation() {
        confirmation.confirm(from("a@example.org", Optional.of(TUNISIA)));
        confirmation.confirm(from("b@example.org", Optional.empty()));
        from("waiting@example.org", Optional.of(TUNISIA));

        assertThat(origins.byDay(petition.id())).containsExactly(new DayCount(today(), 2));
        assertThat(inTheBook("TN")).isEqualTo(1);
        assertThat(inTheBook("ZZ")).isEqualTo(1);
    }

    @Test
    void areTakenBackWhereTheyWereCounted() {
        var link = from("a@example.org", Optional.of(TUNISIA));
        confirmation.confirm(link);

        receipts.withdraw(link);
        receipts.withdraw(link);

        assertThat(origins.byDay(petition.id())).isEmpty();
        assertThat(inTheBook("TN")).isZero();
        assertThat(count()).isZero();
    }

    @Test
    void areTheSameInSumHoweverManyConfirmAtOnce() {
        var links = IntStream.range(0, 30)
                .mapToObj(
                        n -> from("person" + n + "@example.org", n % 3 == 0 ? Optional.empty() : Optional.of(TUNISIA)))
                .toList();

        atOnce(links.stream()
                .map(link -> (Callable<Outcome>) () -> confirmation.confirm(link))
                .toList());

        assertThat(origins.byDay(petition.id())).containsExactly(new DayCount(today(), 30));
        assertThat(inTheBook("TN")).isEqualTo(20);
        assertThat(count()).isEqualTo(30);
    }

    @Test
    void areToldByCountryAsTheyStoodWhenTheDayBegan() {
        add(today().minusDays(1), "TN", 95);
        add(today().minusDays(3), "FR", 40);
        add(today(), "TN", 30);

        assertThat(origins.byCountry(petition.id())).containsExactly(new Origin("TN", 90), new Origin("FR", 40));
        assertThat(origins.of(petition.id(), TUNISIA)).isEqualTo(90);
        assertThat(origins.of(petition.id(), new CountryCode("DE"))).isZero();
    }

    private void add(LocalDate day, String country, long signatures) {
        transaction.executeWithoutResult(
                _ -> breakdown.add(petition.id(), Map.of(new Breakdown.Part(day, country), signatures)));
    }

    private Token from(String mailbox, Optional<CountryCode> country) {
        var address = new EmailAddress(mailbox);
        signatures.sign(petition, new Sign(address, "", country, Display.COUNT, false, Set.of(), "", Language.EN));
        return links.issue(petition.id(), row(address).orElseThrow().id());
    }

    private long inTheBook(String country) {
        return jdbc.sql(
                        "select coalesce(sum(signatures), 0) from signature_by_country where petition_id = ? and country = ?")
                .params(petition.id().uuid(), country)
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }
}
