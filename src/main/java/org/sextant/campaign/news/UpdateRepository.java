package org.sextant.campaign.news;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.UpdateId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UpdateRepository extends Repository<Update, UpdateId> {

    Update saveAndFlush(Update update);

    void delete(Update update);

    Optional<Update> findById(UpdateId id);

    Optional<Update> findByCampaignAndNumber(CampaignId campaign, int number);

    @Query("from CampaignUpdate u where u.campaign = :campaign order by u.writtenAt desc, u.id.uuid desc")
    List<Update> findOf(CampaignId campaign, Limit limit);

    @Query("from CampaignUpdate u where u.campaign = :campaign and u.state = PUBLISHED order by u.number desc")
    List<Update> findPublished(CampaignId campaign, Limit limit);

    @Query("select coalesce(max(u.number), 0) from CampaignUpdate u where u.campaign = :campaign")
    int lastNumber(CampaignId campaign);
}
