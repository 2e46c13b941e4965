package org.sextant.treaty.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecommendationRepository extends Repository<Recommendation, RecommendationId> {

    Recommendation saveAndFlush(Recommendation recommendation);

    Optional<Recommendation> findById(RecommendationId id);

    @Query(
            "from Recommendation r where r.attestation.confirmedAt is not null and r.attestation.struckAt is null order by r.madeOn desc, r.id.uuid desc")
    List<Recommendation> findConfirmed(Limit limit);

    @Query(
            "from Recommendation r where r.attestation.confirmedAt is null and r.attestation.struckAt is null order by r.id.uuid")
    List<Recommendation> findWaiting(Limit limit);

    @Query("from Recommendation r where r.attestation.confirmedAt is null and r.attestation.struckAt is null"
            + " and r.state in :states order by r.id.uuid")
    List<Recommendation> findWaiting(Collection<CountryCode> states, Limit limit);

    @Query("from Recommendation r where (r.attestation.confirmedAt is not null or r.attestation.struckAt is not null)"
            + " and r.state in :states order by r.id.uuid desc")
    List<Recommendation> findSettled(Collection<CountryCode> states, Limit limit);

    @Query(
            "from Recommendation r where r.attestation.confirmedAt is not null or r.attestation.struckAt is not null order by r.id.uuid desc")
    List<Recommendation> findSettled(Limit limit);
}
