package org.sextant.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SanctionRepository extends Repository<Sanction, UUID> {

    Sanction save(Sanction sanction);

    @Query("from Sanction s where s.person = :person and s.liftedAt is null and s.until > :now order by s.until desc")
    List<Sanction> holding(PersonId person, Instant now, Limit limit);

    @Query("from Sanction s where s.matter = :matter and s.liftedAt is null")
    List<Sanction> ofMatter(UUID matter);
}
