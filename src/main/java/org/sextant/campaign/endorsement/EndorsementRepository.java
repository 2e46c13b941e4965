package org.sextant.campaign.endorsement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EndorsementRepository extends Repository<Endorsement, EndorsementKey> {

    Endorsement saveAndFlush(Endorsement endorsement);

    void delete(Endorsement endorsement);

    Optional<Endorsement> findById(EndorsementKey key);

    @Query(
            "from Endorsement e where e.key.demand = :demand and e.hiddenAt is null order by e.since, e.key.organisation")
    List<Endorsement> ofDemand(String demand, Limit limit);

    @Query(
            "from Endorsement e where e.key.organisation in :organisations and e.hiddenAt is null order by e.since, e.key.demand")
    List<Endorsement> of(Collection<UUID> organisations, Limit limit);

    @Query("from Endorsement e where e.key.organisation = :organisation order by e.since, e.key.demand")
    List<Endorsement> withHidden(UUID organisation, Limit limit);
}
