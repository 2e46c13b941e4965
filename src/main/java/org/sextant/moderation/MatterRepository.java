package org.sextant.moderation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MatterRepository extends Repository<Matter, UUID> {

    Matter save(Matter matter);

    Optional<Matter> findById(UUID id);

    /** Until the transaction ends nobody else decides. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Matter m where m.id = :id")
    Optional<Matter> lock(UUID id);

    @Query(
            "from Matter m where m.decidedAt is null or (m.appealedAt is not null and m.answeredAt is null) order by m.openedAt, m.id")
    List<Matter> open(Limit limit);

    @Query("select count(m) > 0 from Matter m")
    boolean any();

    @Modifying
    @Query("delete from Matter m where m.decidedAt < :before and (m.appealedAt is null or m.answeredAt < :before)")
    int eraseOverSince(Instant before);
}
