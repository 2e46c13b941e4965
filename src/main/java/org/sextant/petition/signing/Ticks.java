package org.sextant.petition.signing;

import static org.sextant.petition.signing.Arrivals.column;
import static org.sextant.petition.signing.SignatureTable.time;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sextant.petition.signing.Arrivals.Stored;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By whom those who arrive want to be informed, in which words they were asked, and in which hour. */
@Component
class Ticks {

    private record Ticked(UUID petition, UUID signature, OrganisationId organisation, UUID wording) {}

    private final JdbcClient jdbc;

    Ticks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each the ones of the newest attempt; what was ticked before goes. */
    void keep(List<Arrival> newest, Stored stored, Instant now) {
        var ticked = newest.stream()
                .flatMap(arrival -> arrival.consents().entrySet().stream()
                        .map(consent -> new Ticked(
                                arrival.petition().uuid(),
                                stored.of(arrival).id().uuid(),
                                consent.getKey(),
                                consent.getValue())))
                .toList();
        if (ticked.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into signature_consent (petition_id, signature, organisation, wording, given_at)
                        select ticked.petition, ticked.signature, ticked.organisation, ticked.wording, cast(:hour as timestamp with time zone)
                        from unnest(cast(:petition as uuid array), cast(:signature as uuid array), cast(:organisation as uuid array),
                        cast(:wording as uuid array)) as ticked (petition, signature, organisation, wording)
                        where exists (select 1 from signature s where s.petition_id = ticked.petition and s.id = ticked.signature and s.state = 'PENDING')""")
                .param("hour", time(Coarse.hour(now)))
                .param("petition", column("uuid", ticked, Ticked::petition))
                .param("signature", column("uuid", ticked, Ticked::signature))
                .param(
                        "organisation",
                        column("uuid", ticked, one -> one.organisation().uuid()))
                .param("wording", column("uuid", ticked, Ticked::wording))
                .update();
    }
}
