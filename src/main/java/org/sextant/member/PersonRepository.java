package org.sextant.member;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByMailboxFingerprint(byte[] fingerprint);

    List<Person> findByIdIn(Collection<PersonId> ids);

    @Query(
            "from Person p where p.verifiedAt is not null and lower(p.name) like lower(:pattern) escape '!' order by p.name, p.id.uuid")
    List<Person> named(String pattern, Limit limit);

    @Modifying
    @Query("delete from Person p where p.id = :id")
    void erase(PersonId id);

    @Query("select count(p) > 0 from Person p where p.verifiedAt is not null")
    boolean anybodyVerified();

    @Modifying
    @Query("delete from Person p where p.verifiedAt is null and p.joinedAt < :before"
            + " and not exists (select l from MailedLink l where l.person = p.id and l.expiresAt > :now)")
    int eraseUnverifiedSince(Instant before, Instant now);
}
