package org.sextant.campaign.planning;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MilestoneId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MilestoneRepository extends Repository<Milestone, MilestoneId> {

    Milestone saveAndFlush(Milestone milestone);

    void delete(Milestone milestone);

    void flush();

    Optional<Milestone> findById(MilestoneId id);

    boolean existsById(MilestoneId id);

    @Query("select m.campaign from Milestone m where m.id = :id")
    Optional<CampaignId> campaignOf(MilestoneId id);

    @Query("from Milestone m where m.campaign = :campaign order by m.day, m.id.uuid")
    List<Milestone> findOf(CampaignId campaign);

    /** All of them, until the end of the transaction: what hangs on what is true of them together. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Milestone m where m.campaign = :campaign order by m.id.uuid")
    List<Milestone> lockOf(CampaignId campaign);
}
