package org.sextant.observatory;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ReportId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, ReportId> {

    /** How many reports of a place everybody can read. */
    interface Count {

        CountryCode getPlace();

        long getReports();
    }

    Report saveAndFlush(Report report);

    void delete(Report report);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Report r where r.id = :id")
    Optional<Report> lock(ReportId id);

    @Query("from Report r where r.state <> SHOWN order by r.sentAt, r.id.uuid")
    List<Report> findWaiting(Limit limit);

    @Query("from Report r where r.state <> SHOWN and r.place in :places order by r.sentAt, r.id.uuid")
    List<Report> findWaiting(Collection<CountryCode> places, Limit limit);

    // As text: a record as the result would be taken for one that is to be built from what is selected.
    @Query("select distinct cast(r.place as String) from Report r where r.state <> SHOWN")
    List<String> placesWaiting();

    @Query("select count(r) from Report r where r.state <> SHOWN")
    long countWaiting();

    @Query("select count(r) from Report r where r.state <> SHOWN and r.filedBy = :by")
    long countWaitingOf(PersonId by);

    @Query(
            "from Report r where r.state = SHOWN and r.place = :place order by r.month desc, r.sentAt desc, r.id.uuid desc")
    Slice<Report> findShown(CountryCode place, Pageable page);

    @Query(
            "from Report r where r.state = SHOWN and r.place = :place and r.theme = :theme order by r.month desc, r.sentAt desc, r.id.uuid desc")
    Slice<Report> findShown(CountryCode place, Principle theme, Pageable page);

    @Query("from Report r where r.state = SHOWN order by r.sentAt desc, r.id.uuid desc")
    List<Report> findLatest(Limit limit);

    @Query("from Report r where r.state = SHOWN order by r.sentAt desc, r.id.uuid desc")
    Slice<Report> findShown(Pageable page);

    @Query("from Report r where r.state = SHOWN and r.place in :places order by r.sentAt desc, r.id.uuid desc")
    Slice<Report> findShownOf(Collection<CountryCode> places, Pageable page);

    @Query("from Report r where r.id = :id and r.state = SHOWN")
    Optional<Report> findShown(ReportId id);

    @Query("select r.place as place, count(r) as reports from Report r where r.state = SHOWN group by r.place")
    List<Count> countByPlace();

    @Modifying
    @Query("delete Report r where r.state <> SHOWN and r.sentAt < :before")
    void eraseWaiting(Instant before);
}
