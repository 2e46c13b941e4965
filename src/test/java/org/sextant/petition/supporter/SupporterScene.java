package org.sextant.petition.supporter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.petition.PetitionScene;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft that asks for three first supporters within ten days, and people who have its link, on each database. */
abstract class SupporterScene {

    static final EmailAddress ANA = new EmailAddress("ana@example.org");
    static final EmailAddress BEN = new EmailAddress("ben@example.org");

    @Autowired
    BeanFactory beans;

    @Autowired
    FirstSupporters supporters;

    @Autowired
    SharedDrafts drafts;

    @Autowired
    OwnSupports own;

    @Autowired
    SupporterConfirmation confirmation;

    @Autowired
    SupporterRepository rows;

    @Autowired
    SupporterCalls calls;

    @Autowired
    SupporterLinks links;

    @Autowired
    SupporterSecrets secrets;

    @Autowired
    OpeningNews news;

    @Autowired
    SupporterErasure erasure;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    PetitionScene scene;
    PetitionId petition;
    Token link;

    @BeforeEach
    void askForThree() {
        scene = new PetitionScene(beans);
        petition = scene.draft();
        link = ask().orElseThrow();
    }

    Optional<Token> ask() {
        return supporters.ask(petition, wanted(), scene.esther());
    }

    AskForSupporters wanted() {
        return new AskForSupporters(3, scene.today().plusDays(10));
    }

    SupporterCallSummary call() {
        return supporters.of(petition).orElseThrow();
    }

    /** Sends the form. The link of the letter that follows. */
    Token offered(EmailAddress mailbox) {
        return offered(mailbox, "");
    }

    Token offered(EmailAddress mailbox, String name) {
        drafts.support(link, new Support(mailbox, name, Language.EN));
        return links.issue(row(mailbox).orElseThrow(), clock.instant());
    }

    Token confirmed(EmailAddress mailbox) {
        var token = offered(mailbox);
        confirmation.confirm(token);
        return token;
    }

    Optional<Supporter> row(EmailAddress mailbox) {
        var key = secrets.of(calls.of(petition).orElseThrow());
        return rows.findByPetitionAndFingerprint(petition, Supporter.fingerprint(mailbox, key));
    }

    int stored() {
        return jdbc.sql("select count(*) from first_supporter where petition = ?")
                .param(petition.uuid())
                .query(Integer.class)
                .single();
    }

    int letters() {
        return jdbc.sql("select count(*) from outgoing_mail")
                .query(Integer.class)
                .single();
    }

    int linksOf(EmailAddress mailbox) {
        return jdbc.sql("select count(*) from supporter_link where supporter = ?")
                .param(row(mailbox).orElseThrow().id().uuid())
                .query(Integer.class)
                .single();
    }

    /** As if all of it had been done so long ago. */
    void age(Duration by) {
        var seconds = by.toSeconds();
        shift("first_supporter", "offered_at", seconds);
        shift("first_supporter", "mailed_at", seconds);
        shift("first_supporter", "kept_until", seconds);
        shift("supporter_call", "closes_at", seconds);
        jdbc.sql(
                        "select hash, made_at from supporter_link where supporter in (select id from first_supporter where petition = ?)")
                .param(petition.uuid())
                .query((row, _) -> new Made(row.getBytes(1), row.getTimestamp(2).toInstant()))
                .list()
                .forEach(made -> jdbc.sql("update supporter_link set made_at = ? where hash = ?")
                        .params(made.at().minus(by).atOffset(ZoneOffset.UTC), made.hash())
                        .update());
    }

    @SuppressWarnings("ArrayRecordComponent") // only carried, never compared
    private record Made(byte[] hash, Instant at) {}

    private void shift(String table, String column, long seconds) {
        jdbc.sql("select distinct %s from %s where petition = ? and %s is not null".formatted(column, table, column))
                .param(petition.uuid())
                .query(Timestamp.class)
                .list()
                .forEach(at -> jdbc.sql(
                                "update %s set %s = ? where petition = ? and %s = ?".formatted(table, column, column))
                        .params(at.toInstant().minusSeconds(seconds).atOffset(ZoneOffset.UTC), petition.uuid(), at)
                        .update());
    }

    /** Tells everybody whose petition is open. */
    void tell() {
        while (news.tellSome(petition)) {
            // some more
        }
    }
}
