package org.sextant.petition.supporter;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupporterCallRepository extends Repository<SupporterCall, PetitionId> {

    SupporterCall saveAndFlush(SupporterCall call);

    Optional<SupporterCall> findById(PetitionId petition);

    Optional<SupporterCall> findByLink(byte[] link);

    /** Of two for one mailbox in the same moment the later must find the earlier. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SupporterCall g where g.petition = :petition")
    Optional<SupporterCall> lock(PetitionId petition);

    @Query("select cast(count(s) as Integer) from Supporter s"
            + " where s.petition = :petition and s.confirmedAt is not null and s.withdrawnAt is null")
    int supporting(PetitionId petition);

    @Query("from SupporterCall g where g.endedAt is null order by g.petition")
    List<SupporterCall> running();

    @Query("select g from SupporterCall g, Petition p"
            + " where p.id.uuid = g.petition.uuid and p.campaign = :campaign and g.endedAt is null order by g.petition")
    List<SupporterCall> running(CampaignId campaign);

    @Query("select distinct p.campaign from SupporterCall g, Petition p"
            + " where p.id.uuid = g.petition.uuid and p.term.openedAt is null and g.endedAt is null")
    List<CampaignId> asking();

    /** Those that can be signed now: nobody is told of one that closed before they were. */
    @Query("""
            select g.petition from SupporterCall g, Petition p
            where p.id.uuid = g.petition.uuid and g.endedAt is null and p.term.openedAt <= :now
            and p.term.closedAt is null and (p.term.closes is null or p.term.closes > :now) order by g.petition""")
    List<PetitionId> opened(Instant now);

    @Query(
            "select g.petition from SupporterCall g where g.endedAt is null and g.closesAt <= :before order by g.petition")
    List<PetitionId> closedBefore(Instant before);
}
