package org.sextant.programme.argument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.ArgumentCommentId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, ArgumentCommentId> {

    Comment saveAndFlush(Comment comment);

    void delete(Comment comment);

    Optional<Comment> findById(ArgumentCommentId id);

    @Query(
            "from ArgumentComment c where c.argument = :argument and c.state = SHOWN order by c.sentAt desc, c.id.uuid desc")
    List<Comment> findShown(Slug argument, Limit limit);

    @Query("from ArgumentComment c where c.state = WAITING order by c.sentAt, c.id.uuid")
    List<Comment> findWaiting(Limit limit);

    @Query("from ArgumentComment c where c.state = SHOWN order by c.sentAt desc, c.id.uuid desc")
    Slice<Comment> findShown(Pageable page);

    @Query("from ArgumentComment c where c.id = :id and c.state = SHOWN")
    Optional<Comment> findShown(ArgumentCommentId id);

    @Query("select count(c) from ArgumentComment c where c.state = WAITING")
    long countWaiting();

    @Modifying
    @Query("delete ArgumentComment c where c.state = WAITING and c.sentAt < :before")
    void eraseWaiting(Instant before);
}
