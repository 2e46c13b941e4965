package org.sextant.petition.guard;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sextant.petition.PublicPetitions;
import org.sextant.vocabulary.PetitionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts every hour what is counted already, from the rows themselves, and holds what was signed against its fingerprint. Where that differs it raises an alarm, and corrects nothing: who counts wrong must be found first. */
@Service
public class SelfCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

    private static final String DIFFERENT = " where signatures <> tally or tally <> hours";

    private final PublicPetitions petitions;
    private final WordingCheck wordings;
    private final JdbcClient jdbc;
    private final Clock clock;

    SelfCheck(PublicPetitions petitions, WordingCheck wordings, JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.petitions = petitions;
        this.wordings = wordings;
        this.jdbc = jdbc;
        this.clock = clock;
        meters.gauge("sextant.petition.tally.differences", this, SelfCheck::differing);
        meters.gauge(
                "sextant.petition.wording.differences",
                wordings,
                check -> check.altered().size());
    }

    void checkAll() {
        petitions.everOpenIds().forEach(petition -> {
            check(petition);
            wordings.check(petition);
        });
    }

    /** Counts one petition, and remembers what came of it. */
    TallyCheck check(PetitionId petition) {
        var found = count(petition);
        if (!found.agrees()) {
            // Once more: the first may have been counted while somebody confirmed.
            found = count(petition);
        }
        remember(found);
        if (!found.agrees()) {
            LOG.error(
                    "The count of petition {} is wrong: {} signatures, {} in the tally, {} by hours. Nothing was corrected",
                    petition,
                    found.signatures(),
                    found.tally(),
                    found.hours());
        }
        return found;
    }

    /** The last check of each petition whose count did not agree. */
    public List<TallyCheck> differences() {
        return jdbc.sql("select petition, checked_at, signatures, tally, hours from tally_check" + DIFFERENT)
                .query(SelfCheck::row)
                .list();
    }

    /** The texts that were not what was approved any more when they were last looked at. */
    public List<AlteredWording> alteredWordings() {
        return wordings.altered();
    }

    private double differing() {
        return jdbc.sql("select count(*) from tally_check" + DIFFERENT)
                .query(Long.class)
                .single();
    }

    // One statement, so that all three are of the same moment.
    private TallyCheck count(PetitionId petition) {
        return jdbc.sql("""
                        select cast(:petition as uuid) as petition, cast(:now as timestamp with time zone) as checked_at,
                        (select count(*) from signature where petition_id = :petition and state = 'COUNTED') as signatures,
                        (select coalesce(sum(counted), 0) from signature_tally where petition_id = :petition) as tally,
                        (select coalesce(sum(counted), 0) from signature_hour where petition_id = :petition) as hours""")
                .param("petition", petition.uuid())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(SelfCheck::row)
                .single();
    }

    private void remember(TallyCheck check) {
        jdbc.sql("""
                        merge into tally_check t
                        using (values (cast(:petition as uuid), cast(:at as timestamp with time zone), cast(:signatures as bigint),
                            cast(:tally as bigint), cast(:hours as bigint))) c (petition, checked_at, signatures, tally, hours)
                        on t.petition = c.petition
                        when matched then update set checked_at = c.checked_at, signatures = c.signatures, tally = c.tally, hours = c.hours
                        when not matched then insert (petition, checked_at, signatures, tally, hours)
                            values (c.petition, c.checked_at, c.signatures, c.tally, c.hours)""")
                .param("petition", check.petition().uuid())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .param("signatures", check.signatures())
                .param("tally", check.tally())
                .param("hours", check.hours())
                .update();
    }

    private static TallyCheck row(ResultSet row, int number) throws SQLException {
        return new TallyCheck(
                new PetitionId(row.getObject("petition", UUID.class)),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getLong("signatures"),
                row.getLong("tally"),
                row.getLong("hours"));
    }
}
