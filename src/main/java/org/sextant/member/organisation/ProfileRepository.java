package org.sextant.member.organisation;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<Profile, OrganisationId> {

    Profile saveAndFlush(Profile profile);

    Optional<Profile> findById(OrganisationId organisation);

    @Query("from Profile p where p.partOf = :whole order by p.organisation.uuid")
    List<Profile> partsOf(OrganisationId whole, Limit limit);

    @Query("from Profile p where p.partOf is not null order by p.organisation.uuid")
    List<Profile> parts(Limit limit);
}
