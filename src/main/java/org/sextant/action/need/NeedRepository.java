package org.sextant.action.need;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.NeedId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NeedRepository extends Repository<Need, NeedId> {

    Need saveAndFlush(Need need);

    Optional<Need> findById(NeedId id);

    /** Nobody else asks, promises or changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Need n where n.id = :id")
    Optional<Need> lockById(NeedId id);

    @Query("from Need n where n.campaign in :campaigns and n.state <> WITHDRAWN order by n.id.uuid")
    List<Need> of(Collection<CampaignId> campaigns, Limit limit);

    @Query("from Need n where n.action = :action and n.state <> WITHDRAWN order by n.id.uuid")
    List<Need> of(ActionId action, Limit limit);

    @Query("select count(n) from Need n where n.campaign = :campaign")
    int countOf(CampaignId campaign);

    boolean existsByCampaignAndPlanned(CampaignId campaign, int planned);

    @Modifying
    @Query("delete from Need n where n.state = WITHDRAWN and n.changedAt < :before")
    void deleteWithdrawn(Instant before);
}
