package org.sextant.member.organisation;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<Profile, OrganisationId> {

    Profile saveAndFlush(Profile profile);

    Optional<Profile> findById(OrganisationId organisation);

    @Query("from Profile p where p.partOf = :whole order by p.organisation.uuid")
    List<Profile> partsOf(OrganisationId whole, Limit limit);

    /** Whose names are like this, in lower case. */
    @Query("select o.id from Organisation o where lower(o.name) like :name escape '!'"
            + " and not exists (select 1 from Profile p where p.organisation.uuid = o.id.uuid and p.partOf is not null)"
            + " order by lower(o.name), o.id.uuid")
    Page<OrganisationId> wholes(String name, Pageable page);
}
