package org.sextant.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, OrganisationId> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findBySlug(Slug slug);

    List<Organisation> findByOrderByName(Limit limit);

    List<Organisation> findByIdIn(Collection<OrganisationId> ids);
}
