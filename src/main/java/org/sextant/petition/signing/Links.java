package org.sextant.petition.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens of mailed links. A signature may have several; each confirms for fourteen days, and opens receipt and withdrawal for as long as the petition's data lives. */
@Component
class Links {

    static final Duration CONFIRMS = Duration.ofDays(14);

    /**
     * Whose signature a token stands for.
     *
     * @param confirms whether it is young enough to confirm
     */
    record Link(PetitionId petition, SignatureId signature, boolean confirms) {}

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final Clock clock;

    Links(JdbcClient jdbc, RandomGenerator random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    Token issue(PetitionId petition, SignatureId signature) {
        var token = Token.fresh(random);
        jdbc.sql("insert into signature_link (petition_id, hash, signature, issued_at) values (?, ?, ?, ?)")
                .params(
                        petition.uuid(),
                        token.hash(),
                        signature.uuid(),
                        SignatureTable.time(Coarse.hourAfter(clock.instant())))
                .update();
        return token;
    }

    /** One that lasts as long as the newest that is there: a reminder keeps nobody's address for longer. */
    Token remind(PetitionId petition, SignatureId signature) {
        var token = Token.fresh(random);
        jdbc.sql("""
                        insert into signature_link (petition_id, hash, signature, issued_at)
                        select cast(:petition as uuid), cast(:hash as bytea), cast(:signature as uuid),
                        coalesce(max(issued_at), cast(:now as timestamp with time zone))
                        from signature_link where petition_id = :petition and signature = :signature""")
                .param("petition", petition.uuid())
                .param("hash", token.hash())
                .param("signature", signature.uuid())
                .param("now", SignatureTable.time(clock.instant()))
                .update();
        return token;
    }

    Optional<Link> behind(Token shown) {
        return jdbc.sql("select petition_id, signature, issued_at from signature_link where hash = ?")
                .param(shown.hash())
                .query(this::link)
                .optional();
    }

    void erase(SignatureRow row) {
        jdbc.sql("delete from signature_link where petition_id = ? and signature = ?")
                .params(row.petition().uuid(), row.id().uuid())
                .update();
    }

    /** Links whose signature is gone. */
    void eraseOrphans() {
        jdbc.sql("""
                        delete from signature_link l where not exists
                        (select 1 from signature s where s.petition_id = l.petition_id and s.id = l.signature)""").update();
    }

    private Link link(ResultSet row, int number) throws SQLException {
        var issuedAt = row.getObject("issued_at", OffsetDateTime.class).toInstant();
        return new Link(
                new PetitionId(row.getObject("petition_id", UUID.class)),
                new SignatureId(row.getObject("signature", UUID.class)),
                clock.instant().isBefore(issuedAt.plus(CONFIRMS)));
    }
}
