package org.sextant.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {

    Person save(Person person);

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByMailboxFingerprint(byte[] fingerprint);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Person p where p.id = :id")
    Optional<Person> lockById(PersonId id);

    List<Person> findByIdIn(Collection<PersonId> ids);

    @Query(
            "from Person p where p.verifiedAt is not null and lower(p.name) like lower(:pattern) escape '!' order by p.name, p.id.uuid")
    List<Person> named(String pattern, Limit limit);

    @Query("from Person p where p.signedOutAt > :since order by p.signedOutAt desc")
    List<Person> signedOutSince(Instant since, Limit limit);

    @Modifying
    @Query("delete from Person p where p.id = :id")
    void erase(PersonId id);

    @Query("select count(p) > 0 from Person p where p.verifiedAt is not null")
    boolean anybodyVerified();

    @Modifying
    @Query("delete from Person p where p.verifiedAt is null and p.erasedAt is null and p.joinedAt < :before"
            + " and not exists (select l from MailedLink l where l.person = p.id and l.expiresAt > :now)")
    int eraseUnverifiedSince(Instant before, Instant now);

    /** Who holds anything in a scope and has a name like this: in lower case, with {@code %} for what may stand before and after it. */
    @Query("""
            select p from Person p where lower(p.name) like :name escape '!' and exists (
                select 1 from Mandate m where m.person.uuid = p.id.uuid and m.scope = :scope and m.endedAt is null
                  and (m.begins is null or m.begins <= :now) and (m.until is null or m.until > :now))
            order by lower(p.name), p.id.uuid""")
    Page<Person> belonging(Scope scope, String name, Instant now, Pageable page);
}
