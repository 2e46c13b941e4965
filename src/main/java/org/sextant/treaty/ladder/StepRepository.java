package org.sextant.treaty.ladder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<Step, StepId> {

    Step saveAndFlush(Step step);

    Optional<Step> findById(StepId id);

    @Query(
            "from Step s where s.attestation.confirmedAt is not null and s.attestation.struckAt is null order by s.takenOn desc, s.id.uuid desc")
    List<Step> findConfirmed(Limit limit);

    @Query("from Step s where s.attestation.confirmedAt is null and s.attestation.struckAt is null order by s.id.uuid")
    List<Step> findWaiting(Limit limit);

    @Query("from Step s where s.attestation.confirmedAt is null and s.attestation.struckAt is null"
            + " and s.state in :states order by s.id.uuid")
    List<Step> findWaiting(Collection<CountryCode> states, Limit limit);

    @Query("from Step s where s.state in :states order by s.id.uuid desc")
    List<Step> findLatest(Collection<CountryCode> states, Limit limit);

    @Query("from Step s order by s.id.uuid desc")
    List<Step> findLatest(Limit limit);
}
