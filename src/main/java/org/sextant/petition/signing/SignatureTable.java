package org.sextant.petition.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.SignatureRow.State;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The rows of signatures. They come in crowds, so they do not pass through an entity each. */
@Component
class SignatureTable {

    private static final String COLUMNS =
            "select petition_id, id, state, language, contact, version, counted_at, withdrawn_at, objected_at from signature ";

    // Whoever signed again was mailed another link, which holds as long as the first.
    private static final String NO_LINK_SINCE = """
            and not exists (select 1 from signature_link l
                where l.petition_id = s.petition_id and l.signature = s.id and l.issued_at >= :before)""";

    private final JdbcClient jdbc;

    SignatureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SignatureRow> lockByDuplicateKey(PetitionId petition, byte[] duplicateKey) {
        return jdbc.sql(COLUMNS + "where petition_id = ? and duplicate_key = ? for update")
                .params(petition.uuid(), duplicateKey)
                .query(SignatureTable::row)
                .optional();
    }

    Optional<SignatureRow> find(PetitionId petition, SignatureId id) {
        return jdbc.sql(COLUMNS + "where petition_id = ? and id = ?")
                .params(petition.uuid(), id.uuid())
                .query(SignatureTable::row)
                .optional();
    }

    Optional<SignatureRow> lock(PetitionId petition, SignatureId id) {
        return jdbc.sql(COLUMNS + "where petition_id = ? and id = ? for update")
                .params(petition.uuid(), id.uuid())
                .query(SignatureTable::row)
                .optional();
    }

    /** Those of the petition's signatures that are there, held until the transaction ends. In one order, so that no two who do this wait for each other. */
    List<SignatureRow> lock(PetitionId petition, Collection<SignatureId> ids) {
        return jdbc.sql(COLUMNS
                        + "where petition_id = :petition and id = any(cast(:ids as uuid array)) order by id for update")
                .param("petition", petition.uuid())
                .param("ids", uuids(ids))
                .query(SignatureTable::row)
                .list();
    }

    /**
     * Those who signed in that time, have not confirmed, were not reminded and got no letter since {@code mailed}, the earliest first; held until the transaction ends, without those that another
     * one holds.
     */
    List<SignatureRow> lockUnreminded(Instant after, Instant until, Instant mailed, int most) {
        return jdbc.sql(COLUMNS + """
                        where state = 'PENDING' and signed_at > :after and signed_at <= :until and reminded_at is null
                        and (mailed_at is null or mailed_at <= :mailed)
                        order by signed_at limit :most for update skip locked""")
                .param("after", time(after))
                .param("until", time(until))
                .param("mailed", time(mailed))
                .param("most", most)
                .query(SignatureTable::row)
                .list();
    }

    void reminded(Collection<SignatureRow> signatures, Instant now) {
        jdbc.sql(
                        "update signature set reminded_at = :now where id = any(cast(:ids as uuid array)) and petition_id = any(cast(:petitions as uuid array))")
                .param("now", time(now))
                .param("ids", uuids(signatures.stream().map(SignatureRow::id).toList()))
                .param(
                        "petitions",
                        new SqlArrayValue(
                                "uuid",
                                signatures.stream()
                                        .map(signature -> signature.petition().uuid())
                                        .distinct()
                                        .toArray()))
                .update();
    }

    /** From here on it is not seen any more whether a letter brought it, and when: see {@link Coarse}. */
    void count(PetitionId petition, Collection<SignatureId> ids, Instant now) {
        jdbc.sql("""
                        update signature set state = 'COUNTED', counted_at = :hour, mailed_at = :after, code = null, code_expires_at = null,
                        code_tries = 0, reminded_at = null where petition_id = :petition and id = any(cast(:ids as uuid array))""")
                .param("hour", time(Coarse.hour(now)))
                .param("after", time(Coarse.hourAfter(now)))
                .param("petition", petition.uuid())
                .param("ids", uuids(ids))
                .update();
    }

    /** Puts those who wait under an older wording under the one that holds now: the page on which they confirm says so. */
    void bringUpToDate(PetitionSummary petition, Collection<SignatureRow> waiting) {
        petition.wordings().forEach((language, newest) -> {
            var older = waiting.stream()
                    .filter(row -> row.language() == language && row.version() < newest.version())
                    .map(SignatureRow::id)
                    .toList();
            if (!older.isEmpty()) {
                jdbc.sql(
                                "update signature set version = :version where petition_id = :petition and id = any(cast(:ids as uuid array))")
                        .param("version", newest.version())
                        .param("petition", petition.id().uuid())
                        .param("ids", uuids(older))
                        .update();
            }
        });
    }

    static SqlArrayValue uuids(Collection<SignatureId> ids) {
        return new SqlArrayValue("uuid", ids.stream().map(SignatureId::uuid).toArray());
    }

    /** Their signer says that voiding it was wrong. */
    void object(SignatureRow row, Instant now) {
        jdbc.sql("update signature set objected_at = ? where petition_id = ? and id = ? and state = 'VOIDED'")
                .params(time(now), row.petition().uuid(), row.id().uuid())
                .update();
    }

    /** Everything goes that could tell who it was; that there was a signature stays, so that its link still answers. */
    void withdraw(SignatureRow row, Instant now) {
        jdbc.sql("""
                        update signature set state = 'WITHDRAWN', withdrawn_at = ?, contact = null, duplicate_key = null, country = null,
                        updates = false, updates_wording = null where petition_id = ? and id = ?""").params(time(now), row.petition().uuid(), row.id().uuid()).update();
        forgetConsent(row);
    }

    void erase(SignatureRow row) {
        forgetConsent(row);
        jdbc.sql("delete from signature where petition_id = ? and id = ?")
                .params(row.petition().uuid(), row.id().uuid())
                .update();
    }

    /** Those that were voided before anybody confirmed them: few, and found by the voidings that they belong to. */
    void eraseVoidedUnconfirmedSince(Instant before) {
        jdbc.sql("""
                        delete from signature s where s.state = 'VOIDED' and s.counted_at is null and s.signed_at < :before
                        and (s.petition_id, s.id) in
                            (select w.petition, v.signature from voiding_signature v join voiding w on w.id = v.voiding)
                        """ + NO_LINK_SINCE).param("before", time(before)).update();
    }

    void erasePendingSince(Instant before) {
        jdbc.sql("""
                        delete from signature_consent c where exists (select 1 from signature s
                        where s.petition_id = c.petition_id and s.id = c.signature and s.state = 'PENDING' and s.signed_at < :before
                        """ + NO_LINK_SINCE + ")").param("before", time(before)).update();
        jdbc.sql("delete from signature s where s.state = 'PENDING' and s.signed_at < :before " + NO_LINK_SINCE)
                .param("before", time(before))
                .update();
    }

    /** What is left are rows that say that somebody signed, in which language, when. */
    void forgetAll(PetitionId petition) {
        jdbc.sql("delete from signature_consent where petition_id = ?")
                .param(petition.uuid())
                .update();
        jdbc.sql("delete from signer_voice where petition_id = ?")
                .param(petition.uuid())
                .update();
        jdbc.sql(
                        "update signature set contact = null, duplicate_key = null, country = null, code = null where petition_id = ?")
                .param(petition.uuid())
                .update();
        jdbc.sql("delete from signature_link where petition_id = ?")
                .param(petition.uuid())
                .update();
    }

    private void forgetConsent(SignatureRow row) {
        jdbc.sql("delete from signer_voice where petition_id = ? and signature = ?")
                .params(row.petition().uuid(), row.id().uuid())
                .update();
        jdbc.sql("delete from signature_consent where petition_id = ? and signature = ?")
                .params(row.petition().uuid(), row.id().uuid())
                .update();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static SignatureRow row(ResultSet row, int number) throws SQLException {
        return new SignatureRow(
                new PetitionId(row.getObject("petition_id", UUID.class)),
                new SignatureId(row.getObject("id", UUID.class)),
                State.valueOf(row.getString("state")),
                Language.valueOf(row.getString("language")),
                Optional.ofNullable(row.getBytes("contact")),
                row.getInt("version"),
                instant(row.getObject("counted_at", OffsetDateTime.class)),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)),
                instant(row.getObject("objected_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
