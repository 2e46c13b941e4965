package org.sextant.campaign.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LibraryItemId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LibraryItemRepository extends Repository<LibraryItem, LibraryItemId> {

    LibraryItem saveAndFlush(LibraryItem item);

    Optional<LibraryItem> findById(LibraryItemId id);

    @Query(
            "from LibraryItem i where i.campaign = :campaign and i.removedAt is null order by i.addedAt desc, i.id.uuid desc")
    List<LibraryItem> findOf(CampaignId campaign, Limit limit);

    @Query("from LibraryItem i where i.campaign = :campaign and i.removedAt is null and i.open = true"
            + " order by i.addedAt desc, i.id.uuid desc")
    List<LibraryItem> findOpen(CampaignId campaign, Limit limit);

    @Query("select count(i) from LibraryItem i where i.campaign = :campaign and i.removedAt is null")
    int countOf(CampaignId campaign);

    @Modifying
    @Query("delete from LibraryItem i where i.removedAt < :before")
    int deleteRemoved(Instant before);
}
