package org.sextant.petition.signing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sextant.petition.PublicPetitions;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes many signatures out of the count together, and puts them back: in the transaction of who decides it. Whether they may, they have asked before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SignatureGroups {

    /**
     * How a group of signatures stands.
     *
     * @param counting now
     * @param waiting to be confirmed
     * @param voided out of the count, by a decision
     * @param objecting voided, and their signer said that it is wrong
     * @param bounced whose first letter came back
     */
    public record Standing(long counting, long waiting, long voided, long objecting, long bounced) {}

    /** A signature whose letter came back. */
    public record Bounced(PetitionId petition, SignatureId signature) {}

    private static final String THESE = " where petition_id = :petition and id = any(cast(:ids as uuid array)) ";

    private final JdbcClient jdbc;
    private final Breakdown breakdown;
    private final PublicPetitions petitions;
    private final SignatureKeys keys;
    private final Clock clock;

    SignatureGroups(JdbcClient jdbc, Breakdown breakdown, PublicPetitions petitions, SignatureKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.breakdown = breakdown;
        this.petitions = petitions;
        this.keys = keys;
        this.clock = clock;
    }

    public Standing standing(PetitionId petition, Collection<SignatureId> group) {
        return these("""
                        select count(*) filter (where state = 'COUNTED') as counting,
                        count(*) filter (where state = 'PENDING') as waiting,
                        count(*) filter (where state = 'VOIDED') as voided,
                        count(*) filter (where state = 'VOIDED' and objected_at is not null) as objecting,
                        count(*) filter (where bounced_at is not null) as bounced from signature""" + THESE, petition, group).query(Standing.class).single();
    }

    /** Takes out those that count, and keeps those that wait from counting. Withdrawn ones stay withdrawn. */
    public void voidAll(PetitionId petition, Collection<SignatureId> group) {
        lock(petition, group);
        var out = counting(petition, group, "and state = 'COUNTED'");
        these(
                        "update signature set state = 'VOIDED', voided_at = :now" + THESE
                                + "and state in ('COUNTED', 'PENDING')",
                        petition,
                        group)
                .param("now", SignatureTable.time(clock.instant()))
                .update();
        breakdown.move(petition, out, -1, clock.instant());
    }

    /** Puts back what is out: what counted counts again, what waited waits. */
    public void restoreAll(PetitionId petition, Collection<SignatureId> group) {
        restore(petition, group, "");
    }

    /** Puts back those whose signers object. */
    public void restoreObjecting(PetitionId petition, Collection<SignatureId> group) {
        restore(petition, group, " and objected_at is not null");
    }

    private void restore(PetitionId petition, Collection<SignatureId> group, String only) {
        lock(petition, group);
        var back = counting(petition, group, "and state = 'VOIDED' and counted_at is not null" + only);
        these(
                        "update signature set voided_at = null, objected_at = null,"
                                + " state = case when counted_at is null then 'PENDING' else 'COUNTED' end" + THESE
                                + "and state = 'VOIDED'" + only,
                        petition,
                        group)
                .update();
        breakdown.move(petition, back, 1, clock.instant());
    }

    private List<Breakdown.Part> counting(PetitionId petition, Collection<SignatureId> group, String which) {
        return these(
                        "select counted_at, coalesce(country, 'ZZ') as country from signature" + THESE + which,
                        petition,
                        group)
                .query((row, _) -> new Breakdown.Part(
                        Breakdown.day(row.getObject("counted_at", OffsetDateTime.class)
                                .toInstant()),
                        row.getString("country")))
                .list();
    }

    // In one order, as all who do this.
    private void lock(PetitionId petition, Collection<SignatureId> group) {
        these("select id from signature" + THESE + "order by id for update", petition, group)
                .query((row, _) -> row.getRow())
                .list();
    }

    /** Marks those of this mailbox whose letters come back, under petitions that are open. */
    public List<Bounced> bounced(EmailAddress mailbox) {
        return petitions.openIds().stream()
                .flatMap(petition -> bounced(petition, keys.duplicateKey(petition, mailbox)).stream())
                .toList();
    }

    private List<Bounced> bounced(PetitionId petition, byte[] duplicateKey) {
        var found = jdbc.sql(
                        "select id from signature where petition_id = ? and duplicate_key = ? and bounced_at is null")
                .params(petition.uuid(), duplicateKey)
                .query((row, _) -> new Bounced(petition, new SignatureId(row.getObject("id", UUID.class))))
                .list();
        found.forEach(one -> jdbc.sql("update signature set bounced_at = ? where petition_id = ? and id = ?")
                .params(
                        SignatureTable.time(clock.instant()),
                        petition.uuid(),
                        one.signature().uuid())
                .update());
        return found;
    }

    private JdbcClient.StatementSpec these(String sql, PetitionId petition, Collection<SignatureId> group) {
        return jdbc.sql(sql).param("petition", petition.uuid()).param("ids", SignatureTable.uuids(group));
    }
}
