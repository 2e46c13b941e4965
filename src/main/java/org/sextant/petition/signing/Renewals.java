package org.sextant.petition.signing;

import static org.sextant.petition.signing.Arrivals.column;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.petition.signing.Arrivals.Stored;
import org.sextant.petition.signing.SignatureRow.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Those who sign again before they confirmed mean what they said last: wording, country, name, comment, and by whom they want to hear. Its two statements are sent
 * whoever arrives, so that nobody can tell from the time which address waits already.
 */
@Component
class Renewals {

    private final SignatureKeys keys;
    private final Ticks ticks;
    private final JdbcClient jdbc;

    Renewals(SignatureKeys keys, Ticks ticks, JdbcClient jdbc) {
        this.keys = keys;
        this.ticks = ticks;
        this.jdbc = jdbc;
    }

    void take(List<Arrival> arrived, Stored stored, Instant now) {
        var newest = newest(arrived, stored);
        var again = newest.stream().filter(arrival -> !stored.isNew(arrival)).toList();
        renew(again, stored);
        forgetTicks(again, stored);
        ticks.keep(newest, stored, now);
    }

    // The last of each that waits: even in one batch the same mailbox may come twice.
    private static List<Arrival> newest(List<Arrival> arrived, Stored stored) {
        return List.copyOf(arrived.stream()
                .filter(arrival -> stored.of(arrival).state() == State.PENDING)
                .collect(Collectors.toMap(
                        arrival -> stored.of(arrival).id(),
                        arrival -> arrival,
                        (_, later) -> later,
                        LinkedHashMap::new))
                .values());
    }

    private void renew(List<Arrival> again, Stored stored) {
        var ids = column("uuid", again, one -> stored.of(one).id().uuid());
        jdbc.sql("""
                        merge into signature s using (select petition, id, contact, country, display, updates, language, version
                            from unnest(cast(:petition as uuid array), cast(:id as uuid array), cast(:contact as bytea array), cast(:country as varchar array),
                            cast(:display as varchar array), cast(:updates as uuid array), cast(:language as varchar array), cast(:version as int array))
                            as said (petition, id, contact, country, display, updates, language, version)) a
                        on s.petition_id = a.petition and s.id = a.id
                        when matched and s.state = 'PENDING' then update set contact = a.contact, country = a.country, display = a.display,
                            updates = (a.updates is not null), updates_wording = a.updates, language = a.language, version = a.version""")
                .param("petition", Arrivals.petitions(again))
                .param("id", ids)
                .param("contact", Arrivals.bytes(again, one -> sealed(one, stored)))
                .param("country", column("varchar", again, Arrivals::country))
                .param(
                        "display",
                        column("varchar", again, one -> one.sign().display().name()))
                .param(
                        "updates",
                        column("uuid", again, one -> one.updatesWording().orElse(null)))
                .param(
                        "language",
                        column("varchar", again, one -> one.wording().language().name()))
                .param("version", column("int", again, one -> one.wording().version()))
                .update();
    }

    private void forgetTicks(List<Arrival> again, Stored stored) {
        jdbc.sql("""
                        delete from signature_consent c where c.signature = any(cast(:id as uuid array)) and c.petition_id = any(cast(:petition as uuid array))
                        and exists (select 1 from signature s where s.petition_id = c.petition_id and s.id = c.signature and s.state = 'PENDING')""")
                .param("id", column("uuid", again, one -> stored.of(one).id().uuid()))
                .param("petition", Arrivals.petitions(again))
                .update();
    }

    // Sealed to the row that it goes into.
    private byte[] sealed(Arrival arrival, Stored stored) {
        return Contact.of(arrival.sign())
                .seal(keys.of(arrival.petition()), stored.of(arrival).id());
    }
}
