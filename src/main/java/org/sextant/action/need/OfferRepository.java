package org.sextant.action.need;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfferRepository extends Repository<Offer, PersonId> {

    Offer saveAndFlush(Offer offer);

    Optional<Offer> findById(PersonId person);

    void delete(Offer offer);

    @Query("select o from Offer o join o.campaigns c where c.uuid = :campaign order by o.person.uuid")
    List<Offer> shownTo(UUID campaign, Limit limit);

    /** Those of the people who offer something in a campaign that looks for anything. */
    @Query("select distinct o.person.uuid from Offer o join o.campaigns c where o.person.uuid in :people"
            + " and c.uuid in (select n.campaign.uuid from Need n where n.state = OPEN)")
    List<UUID> meetingNeeds(Collection<UUID> people);

    @Query("from Offer o where o.person.uuid > :after order by o.person.uuid")
    List<Offer> after(UUID after, Limit limit);
}
