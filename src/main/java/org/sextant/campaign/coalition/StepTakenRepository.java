package org.sextant.campaign.coalition;

import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.CampaignId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepTakenRepository extends Repository<StepTaken, UUID> {

    StepTaken save(StepTaken step);

    @Query("from StepTaken s where s.campaign = :campaign order by s.at desc, s.id desc")
    List<StepTaken> of(CampaignId campaign, Limit limit);
}
