package org.sextant.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MandateRepository extends Repository<Mandate, MandateId> {

    Mandate save(Mandate mandate);

    Optional<Mandate> findById(MandateId id);

    List<Mandate> findByIdIn(Collection<MandateId> ids);

    @Query("from Mandate m where m.person = :person and m.endedAt is null and (m.begins is null or m.begins <= :now)"
            + " and (m.until is null or m.until > :now) order by m.id.uuid")
    List<Mandate> heldBy(PersonId person, Instant now, Limit limit);

    /** Those that hold, and those that have not begun. */
    @Query("from Mandate m where m.person = :person and m.endedAt is null and (m.until is null or m.until > :now)"
            + " order by m.id.uuid")
    List<Mandate> heldOrToCome(PersonId person, Instant now, Limit limit);

    @Query(
            "from Mandate m where m.scope = :scope and m.endedAt is null and m.begins > :now order by m.begins, m.id.uuid")
    List<Mandate> toCome(Scope scope, Instant now, Limit limit);

    @Query("from Mandate m where m.scope = :scope and m.endedAt is null")
    List<Mandate> notEnded(Scope scope);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Mandate m where m.scope = :scope and m.role = :role and m.endedAt is null"
            + " and (m.begins is null or m.begins <= :now) and (m.until is null or m.until > :now) order by m.id.uuid")
    List<Mandate> lockHolders(Scope scope, Role role, Instant now);

    @Query(
            "from Mandate m where m.scope.kind = :kind and m.scope.key in :keys and m.endedAt is null"
                    + " and (m.begins is null or m.begins <= :now) and m.until > :now and m.until <= :before order by m.until, m.id.uuid")
    List<Mandate> ending(Scope.Kind kind, Collection<String> keys, Instant now, Instant before, Limit limit);

    @Query("from Mandate m where m.scope.kind = :kind and m.endedAt is null and (m.begins is null or m.begins <= :now)"
            + " and m.until > :now and m.until <= :before order by m.until, m.id.uuid")
    List<Mandate> ending(Scope.Kind kind, Instant now, Instant before, Limit limit);

    @Query(
            "from Mandate m where m.scope.kind = :kind and m.scope.key in :keys and m.role in :roles and m.endedAt is null"
                    + " and (m.begins is null or m.begins <= :now) and (m.until is null or m.until > :now) order by m.id.uuid")
    List<Mandate> heldInAny(Scope.Kind kind, Collection<String> keys, Collection<Role> roles, Instant now, Limit limit);

    @Query("from Mandate m where m.scope = :scope and m.role in :roles and m.endedAt is null"
            + " and (m.begins is null or m.begins <= :now) and (m.until is null or m.until > :now) order by m.id.uuid")
    List<Mandate> heldIn(Scope scope, Collection<Role> roles, Instant now, Limit limit);

    @Query("from Mandate m where m.scope = :scope and m.person in :people and m.endedAt is null"
            + " and (m.begins is null or m.begins <= :now) and (m.until is null or m.until > :now) order by m.id.uuid")
    List<Mandate> heldIn(Scope scope, Collection<PersonId> people, Instant now);

    /** Those whose names are like this: in lower case, with {@code %} for what may stand before and after it. */
    @Query("""
            select m from Mandate m join Person p on p.id.uuid = m.person.uuid
            where m.scope = :scope and m.role = :role and m.endedAt is null
              and (m.begins is null or m.begins <= :now) and (m.until is null or m.until > :now)
              and lower(p.name) like :name escape '!' order by lower(p.name), m.id.uuid""")
    Page<Mandate> named(Scope scope, Role role, String name, Instant now, Pageable page);

    @Query("from Mandate m where m.endedAt is null and m.toldAt is null and (m.begins is null or m.begins <= :now)"
            + " and m.until > :now and m.until <= :before order by m.until, m.id.uuid")
    List<Mandate> untoldThatEnd(Instant now, Instant before, Limit limit);
}
