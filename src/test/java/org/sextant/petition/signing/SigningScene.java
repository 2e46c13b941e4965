package org.sextant.petition.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A petition that is open, and people who sign it, on each database. */
abstract class SigningScene {

    static final EmailAddress ANA = new EmailAddress("ana@example.org");

    @Autowired
    BeanFactory beans;

    @Autowired
    Signatures signatures;

    @Autowired
    SignatureConfirmation confirmation;

    @Autowired
    Receipts receipts;

    @Autowired
    Erasure erasure;

    @Autowired
    Links links;

    @Autowired
    Codes codes;

    @Autowired
    SignatureTable table;

    @Autowired
    SignatureKeys keys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    PetitionScene scene;
    PetitionSummary petition;

    @BeforeEach
    void openAPetition() {
        scene = new PetitionScene(beans);
        petition = scene.open();
    }

    Token signed(EmailAddress mailbox) {
        return signed(mailbox, "", "");
    }

    Token signed(EmailAddress mailbox, String name, String comment) {
        signatures.sign(petition, sign(mailbox, Language.EN, name, comment));
        return links.issue(petition.id(), row(mailbox).orElseThrow().id());
    }

    TypedCode freshCode() {
        var code = codes.fresh();
        age("mailed_at", Duration.ofHours(1));
        codes.renew(row(ANA).orElseThrow(), keys.of(petition.id()).fingerprint(code.text()));
        return code;
    }

    Optional<SignatureRow> row(EmailAddress mailbox) {
        return Optional.ofNullable(transaction.execute(
                        _ -> table.lockByDuplicateKey(petition.id(), keys.duplicateKey(petition.id(), mailbox))))
                .orElseThrow();
    }

    static Sign sign(EmailAddress mailbox) {
        return sign(mailbox, Language.EN);
    }

    static Sign sign(EmailAddress mailbox, Language language) {
        return sign(mailbox, language, "", "");
    }

    static Sign sign(EmailAddress mailbox, Language language, String name, String comment) {
        return new Sign(mailbox, name, Optional.empty(), Display.COUNT, false, Set.of(), comment, language);
    }

    /** As if somebody had written in the table. */
    void tamperWith(EmailAddress mailbox) {
        jdbc.sql("update signature set contact = ? where petition_id = ? and id = ?")
                .params(
                        new byte[] {1, 2, 3},
                        petition.id().uuid(),
                        row(mailbox).orElseThrow().id().uuid())
                .update();
    }

    long count() {
        return jdbc.sql("select coalesce(sum(counted), 0) from signature_tally where petition_id = ?")
                .param(petition.id().uuid())
                .query(Long.class)
                .single();
    }

    int rows() {
        return jdbc.sql("select count(*) from signature where petition_id = ?")
                .param(petition.id().uuid())
                .query(Integer.class)
                .single();
    }

    void age(String column, Duration by) {
        var then = SignatureTable.time(now().minus(by));
        jdbc.sql("update signature set " + column + " = ? where petition_id = ?")
                .params(then, petition.id().uuid())
                .update();
    }

    /** Their letters are as old as that. */
    void ageLetters(Duration by) {
        age("signed_at", by);
        age("mailed_at", by);
        jdbc.sql("update signature_link set issued_at = ? where petition_id = ?")
                .params(SignatureTable.time(now().minus(by)), petition.id().uuid())
                .update();
    }

    Instant now() {
        return clock.instant();
    }

    static <T> List<T> atOnce(List<Callable<T>> people) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new java.util.ArrayList<T>();
            for (var answer : threads.invokeAll(people)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
