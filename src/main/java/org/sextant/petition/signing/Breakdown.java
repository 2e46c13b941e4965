package org.sextant.petition.signing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the tally, and the same by day and by country. Written in one order, so that no two who do this wait for each other. */
@Component
class Breakdown {

    /** The code that ISO 3166 leaves to its users. */
    static final String NO_COUNTRY = "ZZ";

    /**
     * What changed together.
     *
     * @param on the day in UTC
     * @param country alpha-2, or {@link #NO_COUNTRY}
     */
    record Part(LocalDate on, String country) {}

    private final Tally tally;
    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    Breakdown(Tally tally, JdbcClient jdbc, JdbcTemplate rows) {
        this.tally = tally;
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** To be said of signatures that count from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void counted(PetitionId petition, Collection<SignatureId> ids, Instant now) {
        var today = day(now);
        var parts = new HashMap<Part, Long>();
        jdbc.sql("""
                        select coalesce(country, 'ZZ') as country, count(*) as signatures from signature
                        where petition_id = :petition and id = any(cast(:ids as uuid array)) group by coalesce(country, 'ZZ')""")
                .param("petition", petition.uuid())
                .param("ids", SignatureTable.uuids(ids))
                .query((row, _) -> parts.put(new Part(today, row.getString("country")), row.getLong("signatures")))
                .list();
        add(petition, parts);
    }

    /** To be said of a signature that counted until now, before its country is erased. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(SignatureRow signature, Instant now) {
        var country = jdbc.sql("select coalesce(country, 'ZZ') from signature where petition_id = ? and id = ?")
                .params(signature.petition().uuid(), signature.id().uuid())
                .query(String.class)
                .single();
        var counted = day(signature.countedAt().orElse(now));
        tally.add(signature.petition(), -1);
        addByDay(signature.petition(), Map.of(counted, -1L));
        addByCountry(signature.petition(), Map.of(new Part(day(now), country), -1L));
    }

    /**
     * To be said of signatures that leave the count and stay, or come back into it.
     *
     * @param counted with the day on which each first counted
     * @param sign 1 for those that come back, -1 for those that leave
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(PetitionId petition, List<Part> counted, int sign, Instant now) {
        tally.add(petition, (long) sign * counted.size());
        addByDay(petition, counted.stream().collect(groupingBy(Part::on, summingLong(_ -> sign))));
        addByCountry(
                petition,
                counted.stream()
                        .collect(groupingBy(part -> new Part(day(now), part.country()), summingLong(_ -> sign))));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PetitionId petition, Map<Part, Long> counted) {
        tally.add(petition, counted.values().stream().mapToLong(Long::longValue).sum());
        addByDay(
                petition,
                counted.entrySet().stream()
                        .collect(groupingBy(part -> part.getKey().on(), summingLong(Map.Entry::getValue))));
        addByCountry(petition, counted);
    }

    private void addByDay(PetitionId petition, Map<LocalDate, Long> counted) {
        var days = new TreeMap<>(counted);
        rows.batchUpdate(
                "insert into signature_by_day (petition_id, counted_on, signatures) values (?, ?, 0) on conflict do nothing",
                each(days, (day, _) -> new Object[] {petition.uuid(), day}));
        rows.batchUpdate(
                "update signature_by_day set signatures = signatures + ? where petition_id = ? and counted_on = ?",
                each(days, (day, number) -> new Object[] {number, petition.uuid(), day}));
    }

    private void addByCountry(PetitionId petition, Map<Part, Long> counted) {
        var parts = new TreeMap<Part, Long>(Comparator.comparing(Part::on).thenComparing(Part::country));
        parts.putAll(counted);
        rows.batchUpdate(
                "insert into signature_by_country (petition_id, changed_on, country, signatures) values (?, ?, ?, 0) on conflict do nothing",
                each(parts, (part, _) -> new Object[] {petition.uuid(), part.on(), part.country()}));
        rows.batchUpdate(
                "update signature_by_country set signatures = signatures + ? where petition_id = ? and changed_on = ? and country = ?",
                each(parts, (part, number) -> new Object[] {number, petition.uuid(), part.on(), part.country()}));
    }

    private interface Row<K> {
        Object[] of(K key, Long number);
    }

    private static <K> List<Object[]> each(Map<K, Long> numbers, Row<K> row) {
        return numbers.entrySet().stream()
                .map(entry -> row.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
