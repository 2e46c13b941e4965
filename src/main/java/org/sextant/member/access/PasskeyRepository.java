package org.sextant.member.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasskeyRepository extends Repository<Passkey, UUID> {

    Passkey save(Passkey passkey);

    Optional<Passkey> findByCredential(byte[] credential);

    @Query("from Passkey p where p.person = :person order by p.madeAt, p.id")
    List<Passkey> of(PersonId person, Limit limit);

    @Modifying
    @Query("delete from Passkey p where p.id = :id and p.person = :person")
    void erase(UUID id, PersonId person);
}
