package org.sextant.petition.addressee;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.PetitionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PetitionProgressRepository extends Repository<PetitionProgress, PetitionId> {

    PetitionProgress saveAndFlush(PetitionProgress progress);

    Optional<PetitionProgress> findById(PetitionId petition);

    @Query("select distinct p.petition from PetitionProgress p join p.steps s where s.reachedAt > :since")
    Set<PetitionId> reachedSince(Instant since);
}
