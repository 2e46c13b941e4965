package org.sextant.programme.fulfilment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FulfilmentRepository extends Repository<Fulfilment, FulfilmentId> {

    Fulfilment saveAndFlush(Fulfilment fulfilment);

    Optional<Fulfilment> findById(FulfilmentId id);

    @Query(
            "from Fulfilment f where f.attestation.confirmedAt is not null and f.attestation.struckAt is null order by f.metOn desc, f.id.uuid desc")
    List<Fulfilment> findConfirmed(Limit limit);

    @Query(
            "from Fulfilment f where f.attestation.confirmedAt is null and f.attestation.struckAt is null order by f.id.uuid")
    List<Fulfilment> findWaiting(Limit limit);

    @Query(
            "from Fulfilment f where f.attestation.confirmedAt is not null or f.attestation.struckAt is not null order by f.id.uuid desc")
    List<Fulfilment> findSettled(Limit limit);
}
