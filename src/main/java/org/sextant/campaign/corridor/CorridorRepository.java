package org.sextant.campaign.corridor;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.CorridorId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorridorRepository extends Repository<Corridor, CorridorId> {

    Corridor saveAndFlush(Corridor corridor);

    void delete(Corridor corridor);

    /** Nobody else changes it until the transaction ends: what partners do at the same moment is done one after the other, and nothing of it is lost. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Corridor c where c.id = :id")
    Optional<Corridor> lockById(CorridorId id);

    @Query("select c from Corridor c join c.parts p where p.campaign = :campaign order by c.startedAt, c.id.uuid")
    List<Corridor> withPart(UUID campaign, Limit limit);

    @Query("select distinct p.campaign from Corridor c join c.parts p where p.agreedAt is null")
    List<UUID> invited();
}
