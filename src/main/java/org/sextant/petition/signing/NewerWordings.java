package org.sextant.petition.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.petition.WordingReplaced;
import org.sextant.petition.signing.SignatureRow.State;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published versions whose older signers are still being told, and who among them wants no such letter. */
@Component
class NewerWordings {

    private static final UUID NOBODY_YET = new UUID(0, 0);

    /**
     * A version, and how far the telling has come.
     *
     * @param toldUpTo the last signature that was looked at, in the order of their ids
     */
    record Newer(PetitionId petition, Language language, int version, UUID toldUpTo) {

        boolean concerns(SignatureRow signature) {
            return signature.state() == State.COUNTED
                    && signature.language() == language
                    && signature.version() < version
                    && signature.contact().isPresent();
        }
    }

    private record Asked(SignatureRow signature, boolean quiet) {}

    /**
     * Some signatures of a petition, in the order of their ids.
     *
     * @param last of all that were looked at; empty where there are no more
     */
    record Stretch(List<SignatureRow> toTell, Optional<SignatureId> last) {}

    private final JdbcClient jdbc;

    NewerWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that publishes it, so that nobody is forgotten. */
    @EventListener
    void begin(WordingReplaced replaced) {
        jdbc.sql(
                        "insert into newer_wording (petition_id, language, version, published_at, told_up_to) values (?, ?, ?, ?, ?)")
                .params(
                        replaced.petition().uuid(),
                        replaced.language().name(),
                        replaced.version(),
                        SignatureTable.time(replaced.at()),
                        NOBODY_YET)
                .update();
    }

    /** The oldest whose signers were not all told, held until the transaction ends. */
    Optional<Newer> next(OffsetDateTime publishedBefore) {
        return jdbc.sql("""
                        select petition_id, language, version, told_up_to from newer_wording where published_at < ?
                        order by published_at, petition_id, language, version limit 1 for update""")
                .param(publishedBefore)
                .query((row, _) -> new Newer(
                        new PetitionId(row.getObject("petition_id", UUID.class)),
                        Language.valueOf(row.getString("language")),
                        row.getInt("version"),
                        row.getObject("told_up_to", UUID.class)))
                .optional();
    }

    /** The next signatures; however many there are in all, it looks at no more than that. */
    Stretch after(Newer newer, int most) {
        var looked = jdbc.sql("""
                        select petition_id, id, state, language, contact, version, counted_at, withdrawn_at, objected_at, quiet from signature
                        where petition_id = ? and id > ? order by id limit ?""")
                .params(newer.petition().uuid(), newer.toldUpTo(), most)
                .query(NewerWordings::asked)
                .list();
        return new Stretch(
                looked.stream()
                        .filter(asked -> !asked.quiet())
                        .map(Asked::signature)
                        .filter(newer::concerns)
                        .toList(),
                looked.isEmpty()
                        ? Optional.empty()
                        : Optional.of(looked.getLast().signature().id()));
    }

    void told(Newer newer, SignatureId upTo) {
        jdbc.sql("update newer_wording set told_up_to = ? where petition_id = ? and language = ? and version = ?")
                .params(upTo.uuid(), newer.petition().uuid(), newer.language().name(), newer.version())
                .update();
    }

    void toldAll(Newer newer) {
        jdbc.sql("delete from newer_wording where petition_id = ? and language = ? and version = ?")
                .params(newer.petition().uuid(), newer.language().name(), newer.version())
                .update();
    }

    void keepQuiet(PetitionId petition, SignatureId signature) {
        jdbc.sql("update signature set quiet = true where petition_id = ? and id = ?")
                .params(petition.uuid(), signature.uuid())
                .update();
    }

    boolean isQuiet(SignatureRow signature) {
        return jdbc.sql("select quiet from signature where petition_id = ? and id = ?")
                .params(signature.petition().uuid(), signature.id().uuid())
                .query(Boolean.class)
                .single();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(SignatureTable.row(row, number), row.getBoolean("quiet"));
    }
}
