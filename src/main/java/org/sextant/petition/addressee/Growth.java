package org.sextant.petition.addressee;

import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.PetitionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which petitions more have signed than was ever seen: asked of the tallies, so that all others cost nothing. */
@Component
class Growth {

    private final JdbcClient jdbc;

    Growth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PetitionId> petitions() {
        return jdbc.sql("""
                        select t.petition_id from signature_tally t
                        join petition p on p.id = t.petition_id
                        left join petition_mark m on m.petition = t.petition_id and m.scope = '*'
                        group by t.petition_id, m.signatures having sum(t.counted) > coalesce(m.signatures, 0)""")
                .query((row, _) -> new PetitionId(row.getObject("petition_id", UUID.class)))
                .list();
    }
}
