package org.sextant.petition.signing;

import static org.sextant.petition.signing.SignatureTable.uuids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which signers let others see something of theirs, and whether somebody has read it. */
@Component
class VoiceTable {

    /** A signature, and how its signer wants to be shown. */
    record Row(SignatureRow signature, Display display) {}

    private static final String ROWS = """
            select s.petition_id, s.id, s.state, s.language, s.contact, s.version, s.counted_at, s.withdrawn_at, s.objected_at, s.display
            from signer_voice v join signature s on s.petition_id = v.petition_id and s.id = v.signature
            where s.state = 'COUNTED' and s.contact is not null and\s""";

    private final JdbcClient jdbc;

    VoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds those of them that let something be seen.
     *
     * @param talking wrote a word, which somebody is to read first
     * @param odd have a name that somebody is to read first
     */
    void add(PetitionId petition, List<SignatureId> counted, List<SignatureId> talking, List<SignatureId> odd) {
        jdbc.sql("""
                        insert into signer_voice (petition_id, signature, state)
                        select s.petition_id, s.id,
                            case when s.id = any(cast(:talking as uuid array)) or s.id = any(cast(:odd as uuid array)) then 'WAITING' else 'SHOWN' end
                        from signature s where s.petition_id = :petition and s.id = any(cast(:counted as uuid array))
                        and (s.display <> 'COUNT' or s.id = any(cast(:talking as uuid array))) on conflict do nothing""")
                .param("petition", petition.uuid())
                .param("counted", uuids(counted))
                .param("talking", uuids(talking))
                .param("odd", uuids(odd))
                .update();
    }

    /** The latest first. */
    List<Row> shown(PetitionId petition, int skipped, int most) {
        return jdbc.sql(ROWS + "v.petition_id = ? and v.state = 'SHOWN' order by v.signature desc limit ? offset ?")
                .params(petition.uuid(), most, skipped)
                .query(VoiceTable::row)
                .list();
    }

    /** The oldest first. */
    List<Row> waiting(int most) {
        return jdbc.sql(ROWS + "v.state = 'WAITING' order by v.signature limit ?")
                .param(most)
                .query(VoiceTable::row)
                .list();
    }

    Optional<Row> find(PetitionId petition, SignatureId signature) {
        return jdbc.sql(ROWS + "v.petition_id = ? and v.signature = ?")
                .params(petition.uuid(), signature.uuid())
                .query(VoiceTable::row)
                .optional();
    }

    void show(PetitionId petition, SignatureId signature) {
        become("SHOWN", petition, signature);
    }

    void hide(PetitionId petition, SignatureId signature) {
        become("WAITING", petition, signature);
    }

    private void become(String state, PetitionId petition, SignatureId signature) {
        jdbc.sql("update signer_voice set state = ? where petition_id = ? and signature = ?")
                .params(state, petition.uuid(), signature.uuid())
                .update();
    }

    /** Erases what was written; the signature counts on, and shows nothing. */
    void silence(SignatureRow row, byte[] contact) {
        jdbc.sql("update signature set contact = ?, display = 'COUNT' where petition_id = ? and id = ?")
                .params(contact, row.petition().uuid(), row.id().uuid())
                .update();
        jdbc.sql("delete from signer_voice where petition_id = ? and signature = ?")
                .params(row.petition().uuid(), row.id().uuid())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(SignatureTable.row(row, number), Display.valueOf(row.getString("display")));
    }
}
