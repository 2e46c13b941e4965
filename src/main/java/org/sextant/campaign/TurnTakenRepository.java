package org.sextant.campaign;

import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.CampaignId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Can be added to and read. */
interface TurnTakenRepository extends Repository<TurnTaken, UUID> {

    TurnTaken save(TurnTaken turn);

    @Query("from TurnTaken t where t.campaign = :campaign order by t.at desc, t.id desc")
    List<TurnTaken> findOf(CampaignId campaign, Limit limit);
}
