package org.sextant.member.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** The statement that finds people in a scope, put together from what is asked for. */
final class Inquiry {

    private final StringBuilder conditions = new StringBuilder("p.verified_at is not null and p.erased_at is null");
    private final Map<String, Object> parameters = new HashMap<>();

    Inquiry(Scope scope, Instant now) {
        parameters.put("kind", scope.kind().name());
        parameters.put("key", scope.key());
        if (!scope.equals(Scope.PLATFORM)) {
            parameters.put("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            and("""
                    p.id in (select m.person from mandate m where m.scope_kind = :kind and m.scope_key = :key
                     and m.ended_at is null and (m.begins is null or m.begins <= :now) and (m.until is null or m.until > :now))""");
        }
        and("""
                not exists (select 1 from merged_person g where g.scope_kind = :kind and g.scope_key = :key and g.merged = p.id)""");
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
        return and(
                "p.id in (select t.person from person_card_term t where t.term = :" + parameter + ")", parameter, term);
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
        return and("p.id in (select a.person from person_activity a where a.last_day >= :since)", "since", day);
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
        return "select p.id, p.name from person p where " + conditions + " order by p.name, p.id fetch first " + most
                + " rows only";
    }

    String number(int most) {
        return "select count(*) from (select p.id from person p where " + conditions + " fetch first " + most
                + " rows only) as found";
    }

    /** Those of the same name, whatever its capitals. */
    String namesakes(int most) {
        return "select lower(p.name) as name from person p where " + conditions
                + " group by lower(p.name) having count(*) > 1 order by lower(p.name) fetch first " + most
                + " rows only";
    }

    Inquiry called(String inSmallLetters) {
        return and("lower(p.name) = :called", "called", inSmallLetters);
    }

    Map<String, Object> parameters() {
        // Not every statement names its scope.
        return Map.copyOf(parameters);
    }
}
