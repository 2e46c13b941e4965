package org.sextant.treaty.listing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ListUpdateRepository extends Repository<ListUpdate, UUID> {

    /** The last list of a treaty that was agreed to. */
    interface Newest {

        String getTreaty();

        UUID getId();
    }

    ListUpdate saveAndFlush(ListUpdate update);

    Optional<ListUpdate> findById(UUID id);

    @Query("from ListUpdate u where u.approvedAt is null and u.withdrawnAt is null order by u.id")
    List<ListUpdate> findOpen(Limit limit);

    @Query(
            "select u.treaty from ListUpdate u where u.approvedAt is null and u.withdrawnAt is null and u.proposedBy <> :person"
                    + " order by u.id")
    List<String> findOpenFor(PersonId person, Limit limit);

    @Query("select u.treaty as treaty, u.id as id from ListUpdate u where u.approvedAt is not null and not exists"
            + " (select 1 from ListUpdate o where o.treaty = u.treaty and o.approvedAt > u.approvedAt)")
    List<Newest> findNewest(Limit limit);
}
