package org.sextant.petition.guard;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of restrictions, kept in memory for a second: they are asked for with every signature. */
@Component
class RestrictionTable {

    private final KeptFor<PetitionId, Set<Restriction>> kept;
    private final JdbcClient jdbc;
    private final Clock clock;

    RestrictionTable(JdbcClient jdbc, Clock clock) {
        this.kept = new KeptFor<>(this::read, clock);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<Restriction> kept(PetitionId petition) {
        return kept.get(petition);
    }

    Set<Restriction> read(PetitionId petition) {
        var found = EnumSet.noneOf(Restriction.class);
        jdbc.sql("select restriction from petition_restriction where petition = ?")
                .param(petition.uuid())
                .query(String.class)
                .list()
                .forEach(name -> found.add(Restriction.valueOf(name)));
        return found;
    }

    void add(PetitionId petition, Restriction restriction, PersonId by) {
        jdbc.sql(
                        "insert into petition_restriction (petition, restriction, since, set_by) values (?, ?, ?, ?) on conflict do nothing")
                .params(petition.uuid(), restriction.name(), clock.instant().atOffset(ZoneOffset.UTC), by.uuid())
                .update();
    }

    void remove(PetitionId petition, Restriction restriction) {
        jdbc.sql("delete from petition_restriction where petition = ? and restriction = ?")
                .params(petition.uuid(), restriction.name())
                .update();
    }
}
