package org.sextant.campaign.template;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedTemplateRepository extends Repository<SavedTemplate, UUID> {

    SavedTemplate save(SavedTemplate template);

    Optional<SavedTemplate> findById(UUID id);

    void delete(SavedTemplate template);

    @Query("from SavedTemplate t where t.organisation is null or t.organisation in :organisations"
            + " order by t.id desc")
    List<SavedTemplate> findOffered(Collection<OrganisationId> organisations, Limit limit);
}
