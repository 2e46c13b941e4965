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
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MandateRepository extends Repository<Mandate, MandateId> {

    Mandate save(Mandate mandate);

    Optional<Mandate> findById(MandateId id);

    @Query(
            "from Mandate m where m.person = :person and m.endedAt is null and (m.until is null or m.until > :now) order by m.id.uuid")
    List<Mandate> heldBy(PersonId person, Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "from Mandate m where m.scope = :scope and m.role = :role and m.endedAt is null and (m.until is null or m.until > :now) order by m.id.uuid")
    List<Mandate> lockHolders(Scope scope, Role role, Instant now);

    @Query("from Mandate m where m.scope.kind = :kind and m.scope.key in :keys and m.endedAt is null"
            + " and m.until > :now and m.until <= :before order by m.until, m.id.uuid")
    List<Mandate> ending(Scope.Kind kind, Collection<String> keys, Instant now, Instant before, Limit limit);

    @Query(
            "from Mandate m where m.scope = :scope and m.endedAt is null and (m.until is null or m.until > :now) order by m.id.uuid")
    List<Mandate> heldIn(Scope scope, Instant now, Limit limit);
}
