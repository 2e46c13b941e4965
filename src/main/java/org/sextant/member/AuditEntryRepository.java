package org.sextant.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Can be added to and read, and nothing else. */
interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);

    void flush();

    /** What is looked for; who, what and whom count only where not everybody, everything and whomever is. */
    record Search(
            Scope scope,
            boolean everybody,
            PersonId person,
            boolean everything,
            String act,
            boolean whomever,
            PersonId about,
            Instant from,
            Instant until) {}

    @Query("""
            from AuditEntry e where e.scope = :#{#search.scope()}
             and (:#{#search.everybody()} = true or e.by = :#{#search.person()})
             and (:#{#search.everything()} = true or e.act = :#{#search.act()})
             and (:#{#search.whomever()} = true or e.about = :#{#search.about()})
             and e.at >= :#{#search.from()} and e.at < :#{#search.until()}
             order by e.id desc""")
    Page<AuditEntry> find(Search search, Pageable page);

    @Query("select distinct e.by from AuditEntry e where e.scope = :scope")
    List<PersonId> actors(Scope scope, Limit limit);

    @Query("select distinct e.about from AuditEntry e where e.scope = :scope and e.about is not null")
    List<PersonId> concerned(Scope scope, Limit limit);

    @Query("select distinct e.act from AuditEntry e where e.scope = :scope order by e.act")
    List<String> acts(Scope scope, Limit limit);

    @Query("from AuditEntry e where e.by = :person order by e.id desc")
    List<AuditEntry> by(PersonId person, Limit limit);

    @Query("from AuditEntry e where e.about = :person and e.by <> :person order by e.id desc")
    List<AuditEntry> about(PersonId person, Limit limit);

    @Query("from AuditEntry e where e.place > :place order by e.place")
    List<AuditEntry> after(long place, Limit limit);
}
