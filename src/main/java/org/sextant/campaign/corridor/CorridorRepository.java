package org.sextant.campaign.corridor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.CorridorId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorridorRepository extends Repository<Corridor, CorridorId> {

    Corridor saveAndFlush(Corridor corridor);

    void delete(Corridor corridor);

    Optional<Corridor> findById(CorridorId id);

    @Query("select c from Corridor c join c.parts p where p.campaign = :campaign order by c.startedAt, c.id.uuid")
    List<Corridor> withPart(UUID campaign, Limit limit);
}
