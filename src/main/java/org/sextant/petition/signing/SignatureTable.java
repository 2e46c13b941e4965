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
            "select petition_id, id, state, language, contact, version, counted_at, withdrawn_at from signature ";

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

    void count(PetitionId petition, Collection<SignatureId> ids, Instant now) {
        jdbc.sql(
                        "update signature set state = 'COUNTED', counted_at = :now where petition_id = :petition and id = any(cast(:ids as uuid array))")
                .param("now", time(now))
                .param("petition", petition.uuid())
                .param("ids", uuids(ids))
                .update();
    }

    private static SqlArrayValue uuids(Collection<SignatureId> ids) {
        return new SqlArrayValue("uuid", ids.stream().map(SignatureId::uuid).toArray());
    }

    /** Everything goes that could tell who it was; that there was a signature stays, so that its link still answers. */
    void withdraw(SignatureRow row, Instant now) {
        jdbc.sql("""
                        update signature set state = 'WITHDRAWN', withdrawn_at = ?, contact = null, duplicate_key = null, country = null
                        where petition_id = ? and id = ?""").params(time(now), row.petition().uuid(), row.id().uuid()).update();
        forgetConsent(row);
    }

    void erase(SignatureRow row) {
        forgetConsent(row);
        jdbc.sql("delete from signature where petition_id = ? and id = ?")
                .params(row.petition().uuid(), row.id().uuid())
                .update();
    }

    int erasePendingSince(Instant before) {
        jdbc.sql("""
                        delete from signature_consent c where exists (select 1 from signature s
                        where s.petition_id = c.petition_id and s.id = c.signature and s.state = 'PENDING' and s.signed_at < ?)""").param(time(before)).update();
        return jdbc.sql("delete from signature where state = 'PENDING' and signed_at < ?")
                .param(time(before))
                .update();
    }

    /** What is left are rows that say that somebody signed, in which language, when. */
    void forgetAll(PetitionId petition) {
        jdbc.sql("delete from signature_consent where petition_id = ?")
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
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
