package org.sextant.petition.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of suspicions: which signatures belong together. */
@Component
class SuspicionTable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    SuspicionTable(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    SuspicionId add(Trait trait, PetitionId petition, Collection<SignatureId> signatures) {
        var id = SuspicionId.fresh(ids);
        jdbc.sql("insert into suspicion (id, petition, kind, found_at) values (?, ?, ?, ?)")
                .params(
                        id.uuid(),
                        petition.uuid(),
                        trait.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        extend(id, petition, signatures);
        return id;
    }

    /** Adds those that are there: an address that had signed before left no row of this id. */
    @Transactional
    void extend(SuspicionId suspicion, PetitionId petition, Collection<SignatureId> signatures) {
        jdbc.sql("""
                        insert into suspicion_signature (suspicion, signature)
                        select cast(:suspicion as uuid), s.id from signature s
                        where s.petition_id = :petition and s.id = any(cast(:ids as uuid array))
                        on conflict do nothing""")
                .param("suspicion", suspicion.uuid())
                .param("petition", petition.uuid())
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid",
                                signatures.stream().map(SignatureId::uuid).toArray()))
                .update();
    }

    Optional<Noticed> find(SuspicionId suspicion) {
        return jdbc.sql("select id, petition, kind, found_at from suspicion where id = ?")
                .param(suspicion.uuid())
                .query(SuspicionTable::noticed)
                .optional();
    }

    void lock(SuspicionId suspicion) {
        jdbc.sql("select id from suspicion where id = ? for update")
                .param(suspicion.uuid())
                .query((row, _) -> row.getRow())
                .list();
    }

    List<Noticed> newest(int most) {
        return jdbc.sql("select id, petition, kind, found_at from suspicion order by found_at desc, id limit ?")
                .param(most)
                .query(SuspicionTable::noticed)
                .list();
    }

    /** Signers who object to a voiding that holds. */
    long objecting() {
        return jdbc.sql("""
                        select count(*) from voiding v join voiding_signature g on g.voiding = v.id
                        join signature s on s.petition_id = v.petition and s.id = g.signature
                        where v.state = 'VOID' and s.state = 'VOIDED' and s.objected_at is not null""").query(Long.class).single();
    }

    long all() {
        return jdbc.sql("select count(*) from suspicion").query(Long.class).single();
    }

    /** Those with a voiding that somebody is to decide on: it is on trial, or a signer objects to it. */
    List<Noticed> undecided() {
        return jdbc.sql("""
                        select id, petition, kind, found_at from suspicion where id in (select v.suspicion from voiding v
                        where v.state = 'ON_TRIAL' or (v.state = 'VOID' and exists
                            (select 1 from voiding_signature g join signature s on s.petition_id = v.petition and s.id = g.signature
                            where g.voiding = v.id and s.state = 'VOIDED' and s.objected_at is not null)))
                        order by found_at desc, id""").query(SuspicionTable::noticed).list();
    }

    List<SignatureId> signatures(SuspicionId suspicion) {
        return jdbc.sql("select signature from suspicion_signature where suspicion = ?")
                .param(suspicion.uuid())
                .query((row, _) -> new SignatureId(row.getObject("signature", UUID.class)))
                .list();
    }

    private static Noticed noticed(ResultSet row, int number) throws SQLException {
        return new Noticed(
                new SuspicionId(row.getObject("id", UUID.class)),
                new PetitionId(row.getObject("petition", UUID.class)),
                Trait.valueOf(row.getString("kind")),
                row.getObject("found_at", OffsetDateTime.class).toInstant());
    }
}
