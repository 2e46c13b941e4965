package org.sextant.reference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferenceUpdateRepository extends Repository<ReferenceUpdate, UUID> {

    /** The last file of a name that was agreed to. */
    interface Newest {

        String getFile();

        UUID getId();
    }

    ReferenceUpdate saveAndFlush(ReferenceUpdate update);

    Optional<ReferenceUpdate> findById(UUID id);

    @Query("from ReferenceUpdate u where u.approvedAt is null and u.withdrawnAt is null order by u.id")
    List<ReferenceUpdate> findOpen(Limit limit);

    @Query(
            "select u.file from ReferenceUpdate u where u.approvedAt is null and u.withdrawnAt is null and u.proposedBy <> :person"
                    + " order by u.id")
    List<String> findOpenFor(PersonId person, Limit limit);

    @Query("select u.file as file, u.id as id from ReferenceUpdate u where u.approvedAt is not null and not exists"
            + " (select 1 from ReferenceUpdate o where o.file = u.file and o.approvedAt > u.approvedAt)")
    List<Newest> findNewest(Limit limit);
}
