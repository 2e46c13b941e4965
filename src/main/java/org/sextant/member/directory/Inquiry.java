package org.sextant.member.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** The statement that finds people in a scope, put together from what is asked for. */
final class Inquiry {

    private static final String MERGED = "g.scope_kind = :kind and g.scope_key = :key";
    private static final String HELD = "m.scope_kind = :kind and m.scope_key = :key and m.ended_at is null"
            + " and (m.begins is null or m.begins <= :now) and (m.until is null or m.until > :now)";

    private final StringBuilder conditions = new StringBuilder("p.verified_at is not null and p.erased_at is null");
    private final Map<String, Object> parameters = new HashMap<>();

    Inquiry(Scope scope, Instant now) {
        parameters.put("kind", scope.kind().name());
        parameters.put("key", scope.key());
        if (scope.equals(Scope.PLATFORM)) {
            and("not exists (select 1 from merged_person g where " + MERGED + " and g.merged = p.id)");
        } else {
            parameters.put("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            and("p.id in (select m.person from mandate m where " + HELD + ")");
            // Who is shown as somebody that has left is shown under their own name again.
            and("not exists (select 1 from merged_person g join mandate m on m.person = g.shown_person where " + MERGED
                    + " and g.merged = p.id and " + HELD + ")");
        }
    }

    private Inquiry and(String condition) {
        conditions.append(" and ").append(condition);
        return this;
    }

    private Inquiry and(String condition, String parameter, Object content) {
        parameters.put(parameter, content);
        return and(condition);
    }

    Inquiry named(String part) {
        return part.isEmpty()
                ? this
                : and(
                        "lower(p.name) like lower(:name) escape '!'",
                        "name",
                        "%" + part.replaceAll("([!%_])", "!$1") + "%");
    }

    Inquiry saying(byte[] term) {
        var parameter = "term" + parameters.size();
        return and(ownOrMerged("person_card_term", "t.term = :" + parameter), parameter, term);
    }

    /** What is true of an account that is shown as another one is true of that one. */
    private static String ownOrMerged(String table, String condition) {
        return """
                p.id in (select t.person from %1$s t where %2$s union all
                 select g.shown_person from merged_person g join %1$s t on t.person = g.merged where %3$s and %2$s)""".formatted(table, condition, MERGED);
    }

    Inquiry tagged(String tag) {
        var parameter = "tag" + parameters.size();
        return and(
                "p.id in (select t.person from person_tag t where t.scope_kind = :kind and t.scope_key = :key and t.tag = :"
                        + parameter + ")",
                parameter,
                tag);
    }

    Inquiry hereSince(LocalDate day) {
        return and(ownOrMerged("person_activity", "t.last_day >= :since"), "since", day);
    }

    Inquiry of(PersonId person) {
        return and("p.id = :person", "person", person.uuid());
    }

    Inquiry after(Found last) {
        parameters.put("afterName", last.name());
        parameters.put("afterId", last.person().uuid());
        return and("(p.name > :afterName or (p.name = :afterName and p.id > :afterId))");
    }

    String people(int most) {
        return "select p.id, p.name, lower(p.name) as small from person p where " + conditions
                + " order by p.name, p.id fetch first " + most + " rows only";
    }

    String number(int most) {
        return "select count(*) from (select p.id from person p where " + conditions + " fetch first " + most
                + " rows only) as found";
    }

    /** Names that are several people's, whatever the capitals, who have not all been told apart; a page of them. */
    String namesakes(int page, int most) {
        return "select n.name from " + ambiguous() + " order by n.name offset " + (long) page * most
                + " rows fetch next " + most + " rows only";
    }

    String numberOfNamesakes() {
        return "select count(*) from " + ambiguous();
    }

    private String ambiguous() {
        return """
                (select lower(p.name) as name, count(*) as people from person p where %1$s
                 group by lower(p.name) having count(*) > 1) n
                where n.people * (n.people - 1) / 2 > (select count(*) from told_apart d
                 join person o on o.id = d.one_person join person t on t.id = d.other_person
                 where d.scope_kind = :kind and d.scope_key = :key and lower(o.name) = n.name and lower(t.name) = n.name
                 and exists (select 1 from person p where p.id = d.one_person and %1$s)
                 and exists (select 1 from person p where p.id = d.other_person and %1$s))""".formatted(conditions);
    }

    Inquiry called(List<String> inSmallLetters) {
        return and("lower(p.name) in (:called)", "called", inSmallLetters);
    }

    Map<String, Object> parameters() {
        // Not every statement names its scope.
        return Map.copyOf(parameters);
    }
}
