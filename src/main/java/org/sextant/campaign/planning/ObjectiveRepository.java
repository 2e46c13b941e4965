package org.sextant.campaign.planning;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.ObjectiveId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ObjectiveRepository extends Repository<Objective, ObjectiveId> {

    Objective saveAndFlush(Objective objective);

    Optional<Objective> findById(ObjectiveId id);

    void delete(Objective objective);

    @Query("from Objective o where o.campaign = :campaign order by o.due, o.id.uuid")
    List<Objective> findOf(CampaignId campaign, Limit limit);

    @Query("select count(o) from Objective o where o.campaign = :campaign")
    int countOf(CampaignId campaign);
}
