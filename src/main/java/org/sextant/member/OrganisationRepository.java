package org.sextant.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, OrganisationId> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findBySlug(Slug slug);

    /** Those whose names are like this: in lower case, with {@code %} for what may stand before and after it. */
    @Query("from Organisation o where lower(o.name) like :name escape '!' order by lower(o.name), o.id.uuid")
    Page<Organisation> named(String name, Pageable page);

    List<Organisation> findByIdIn(Collection<OrganisationId> ids);
}
