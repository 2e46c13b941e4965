package org.sextant.member.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JoinRequestRepository extends Repository<JoinRequest, UUID> {

    JoinRequest saveAndFlush(JoinRequest request);

    void delete(JoinRequest request);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from JoinRequest r where r.id = :id")
    Optional<JoinRequest> lockById(UUID id);

    Optional<JoinRequest> findByOrganisationAndPerson(OrganisationId organisation, PersonId person);

    List<JoinRequest> findByPerson(PersonId person, Limit limit);

    @Query("select distinct r.organisation from JoinRequest r")
    List<OrganisationId> asked();

    List<JoinRequest> findByOrganisationOrderByAskedAt(OrganisationId organisation, Limit limit);
}
