package org.sextant.member.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkedIdentityRepository extends Repository<LinkedIdentity, UUID> {

    LinkedIdentity saveAndFlush(LinkedIdentity identity);

    Optional<LinkedIdentity> findBySubject(byte[] subject);

    @Query("from LinkedIdentity i where i.person = :person order by i.linkedAt")
    List<LinkedIdentity> of(PersonId person, Limit limit);

    @Modifying
    @Query("delete from LinkedIdentity i where i.person = :person")
    void eraseAllOf(PersonId person);
}
