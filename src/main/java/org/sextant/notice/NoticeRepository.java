package org.sextant.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, UUID> {

    Notice save(Notice notice);

    @Query("from Notice n where n.person = :person order by n.at desc, n.id desc")
    List<Notice> of(PersonId person, Limit limit);

    Optional<Notice> findById(UUID id);

    @Query("select count(n) from Notice n where n.person = :person and n.readAt is null")
    int unread(PersonId person);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.person = :person and n.readAt is null")
    void readAll(PersonId person, Instant now);

    @Query("from Notice n where n.person = :person and n.mailedAt is null order by n.at, n.id")
    List<Notice> unmailed(PersonId person, Limit limit);

    @Modifying
    @Query("delete from Notice n where n.at < :before")
    int eraseOlderThan(Instant before);
}
