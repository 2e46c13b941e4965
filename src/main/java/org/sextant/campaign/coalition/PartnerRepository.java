package org.sextant.campaign.coalition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerRepository extends Repository<Partner, PartnerKey> {

    Partner saveAndFlush(Partner partner);

    void delete(Partner partner);

    Optional<Partner> findById(PartnerKey key);

    @Query("from Partner p where p.key.campaign = :campaign order by p.since")
    List<Partner> of(UUID campaign);

    @Query(
            "from Partner p where p.key.organisation in :organisations and p.state in :states order by p.since desc, p.key.campaign")
    List<Partner> of(Collection<UUID> organisations, Collection<PartnerState> states, Limit limit);

    @Query("select distinct p.key.organisation from Partner p where p.state = INVITED")
    List<UUID> invited();

    @Query("from Partner p where p.spokesperson = :person and p.state = AGREED order by p.since desc, p.key.campaign")
    List<Partner> spokenBy(PersonId person, Limit limit);
}
